package org.aidememoire.reading.pattern;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** The state of one attempt to match at one place. */
final class Matching {
    private final Marked marked;
    private final Map<String, Stretch> groups = new HashMap<>();

    Matching(Marked marked) {
        this.marked = marked;
    }

    Marked marked() {
        return marked;
    }

    Sentence sentence() {
        return marked.sentence();
    }

    boolean has(int index) {
        return index < sentence().size();
    }

    Token token(int index) {
        return sentence().token(index);
    }

    Map<String, Stretch> groups() {
        return groups;
    }

    /** Goes on with {@code name} bound to the stretch, and unbinds it where that leads nowhere. */
    boolean binding(String name, Stretch stretch, int at, IntPredicate next) {
        Stretch before = groups.put(name, stretch);
        if (next.test(at)) {
            return true;
        }
        if (before == null) {
            groups.remove(name);
        } else {
            groups.put(name, before);
        }
        return false;
    }
}
