package org.aidememoire.reading.find.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Splits coordinated actions: after a semicolon, a comma or "and", a verb of the same form opens the next action, unless
 * both verbs share one object ("promote and protect investment") or the verb belongs to a purpose clause of the action
 * before it ("work to remove obstacles and ease trade").
 */
final class Coordination {
    private final Words words;

    Coordination(Words words) {
        this.words = words;
    }

    /** A stretch of tokens, its end excluded. */
    record Item(int from, int to) {}

    /** The actions among base-form verbs from {@code from} to before {@code to}. */
    List<Item> verbs(Sentence sentence, int from, int to) {
        List<Item> items = new ArrayList<>();
        for (Item item : split(sentence, from, to, at -> words.baseVerb(sentence, at) || byGerund(sentence, at))) {
            items.addAll(partedByWhile(sentence, item));
        }
        return items;
    }

    /** "increase exchanges, while promoting trade and forging ties": after "while" gerunds go on with the actions. */
    private List<Item> partedByWhile(Sentence sentence, Item item) {
        for (int at = item.from() + 1; at < item.to(); at++) {
            if (sentence.is(at, "while") && words.gerund(sentence, at + 1)) {
                List<Item> items = new ArrayList<>();
                items.add(new Item(item.from(), at));
                items.addAll(gerunds(sentence, at + 1, item.to()));
                return items;
            }
        }
        return List.of(item);
    }

    /** The actions among gerunds. */
    List<Item> gerunds(Sentence sentence, int from, int to) {
        List<Item> items = split(sentence, from, to, at -> words.gerund(sentence, at));
        return items.size() == 1 || closedByAnd(sentence, items) ? items : List.of(new Item(from, to));
    }

    /** The things from {@code from} to before {@code to}: only semicolons part them, a list of nouns is one. */
    List<Item> things(Sentence sentence, int from, int to) {
        List<Item> items = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            if (sentence.is(at, ";")) {
                items.add(new Item(start, at));
                start = afterJoiner(sentence, at, to);
            }
        }
        items.add(new Item(start, to));
        return items;
    }

    private List<Item> split(Sentence sentence, int from, int to, IntPredicate opens) {
        List<Item> items = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int at = from + 1; at < to; at++) {
            depth += depthChange(sentence, at);
            int head = depth == 0 && joins(sentence, at) ? afterJoiner(sentence, at, to) : at;
            boolean opening = head > at && head < to && opens.test(head);
            if (opening
                    && (closesList(sentence, items, at)
                            || byGerund(sentence, head)
                            || repeats(sentence, head) && !purpose(sentence, start, at, head, to)
                            || parts(sentence, start, at))) {
                items.add(new Item(start, at));
                start = byGerund(sentence, head) ? head + 1 : head;
                at = start;
            }
        }
        items.add(new Item(start, to));
        return items;
    }

    /** Whether "and" closes a list that commas opened: "widen A, deepen B in doing so and build C". */
    private boolean closesList(Sentence sentence, List<Item> items, int joiner) {
        return !items.isEmpty()
                && sentence.is(joiner, "and")
                && sentence.is(items.get(items.size() - 1).to(), ",")
                && !laterJoiner(sentence, joiner);
    }

    private boolean laterJoiner(Sentence sentence, int joiner) {
        for (int at = joiner + 1; at < sentence.size(); at++) {
            boolean comma = sentence.is(at, ",") || sentence.is(at, ";");
            if (comma && sentence.is(at + 1, "and") && words.baseVerb(sentence, at + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the joiner at {@code joiner} parts the action that starts at {@code start} from a next one. */
    private boolean parts(Sentence sentence, int start, int joiner) {
        if (sentence.is(joiner, ";")) {
            return true;
        }
        int verb = Words.afterAdverbs(sentence, start);
        if (!hasObject(sentence, verb, joiner)) {
            return false;
        }
        boolean comma = sentence.is(joiner, ",");
        if (comma && whichWill(sentence, start, joiner)) {
            return false;
        }
        boolean aside = closesAside(sentence, start, joiner) || saysWhatFor(sentence, start, joiner);
        return comma && !aside || !comma && !nested(sentence, verb, joiner);
    }

    /** "build yards that will mend boats, train crews": what follows goes on with what the yards will do. */
    private static boolean whichWill(Sentence sentence, int start, int end) {
        for (int at = start; at < end - 1; at++) {
            boolean which = sentence.is(at, "that") || sentence.is(at, "which");
            if (which && sentence.is(at + 1, "will") && !sentence.tagged(at - 1, "V")) {
                return true;
            }
        }
        return false;
    }

    /** "agreed to widen ties between their coast guards, to rescue crews": the last "to" of a sentence's only comma. */
    private static boolean saysWhatFor(Sentence sentence, int start, int comma) {
        if (!sentence.tagged(comma + 1, "TO")) {
            return false;
        }
        boolean series = false;
        for (int at = comma + 2; at < sentence.size(); at++) {
            series |= sentence.is(at - 1, "and") && sentence.tagged(at, "TO") || sentence.is(at, ";");
        }
        return !series && sentence.tagged(start - 1, "TO");
    }

    /** "take steps, including joint visits, to find a way": the comma closes an aside, and what follows says what for. */
    private static boolean closesAside(Sentence sentence, int start, int comma) {
        if (!sentence.tagged(comma + 1, "TO")) {
            return false;
        }
        int opening = comma - 1;
        while (opening > start && !sentence.is(opening, ",")) {
            opening--;
        }
        return opening > start
                && (sentence.is(opening + 1, "including")
                        || sentence.is(opening + 1, "such")
                        || sentence.tagged(opening + 1, "IN"));
    }

    /** Whether anything but verbs, particles and joiners stands between the verb and the joiner. */
    private boolean hasObject(Sentence sentence, int verb, int joiner) {
        for (int at = verb + 1; at < joiner; at++) {
            boolean part = sentence.tagged(at, "V")
                    || sentence.tagged(at, "RP")
                    || sentence.tagged(at, "RB")
                    || sentence.tagged(at, "TO")
                    || sentence.is(at, ",")
                    || sentence.is(at, "and")
                    || sentence.is(at, "up");
            if (!part) {
                return true;
            }
        }
        return false;
    }

    /** Whether the action has an infinitive or "by", "for", "in" with a gerund of its own after its verb. */
    private boolean nested(Sentence sentence, int verb, int end) {
        int from = verb + 1;
        if (words.continuing()
                .contains(sentence.token(Math.min(verb, sentence.size() - 1)).lemma())) {
            from = Words.afterAdverbs(sentence, sentence.is(from, "to") ? from + 1 : from) + 1;
        }
        for (int at = from; at < end; at++) {
            boolean infinitive = sentence.tagged(at, "TO") && words.baseVerb(sentence, at + 1);
            boolean gerund = sentence.tagged(at, "IN") && sentence.tagged(at + 1, "VBG");
            boolean relative = sentence.tagged(at, "WDT") || sentence.tagged(at, "WP");
            if (infinitive || gerund || relative) {
                return true;
            }
        }
        return false;
    }

    /** "to open … and to close", "would open … and would close": the repeated word says that the action is another. */
    private static boolean repeats(Sentence sentence, int head) {
        return sentence.is(head - 1, "to") || sentence.tagged(head - 1, "MD");
    }

    /**
     * "will work closely, with others too, to keep the peace": no "to" stood before the first verb, so this one says what
     * for; nor does a mere comma part "agreed to work closely, with others too, to keep the peace".
     */
    private static boolean purpose(Sentence sentence, int start, int joiner, int head, int end) {
        if (!sentence.tagged(head - 1, "TO")) {
            return false;
        }
        if (!sentence.tagged(start - 1, "TO")) {
            return true;
        }
        return sentence.is(joiner, ",") && head - joiner == 2 && !andToFollows(sentence, head, end);
    }

    private static boolean andToFollows(Sentence sentence, int from, int end) {
        for (int at = from; at < end; at++) {
            if (sentence.is(at, "and") && sentence.tagged(at + 1, "TO")) {
                return true;
            }
        }
        return false;
    }

    private static boolean byGerund(Sentence sentence, int at) {
        return sentence.is(at, "by") && sentence.tagged(at + 1, "VBG");
    }

    private static boolean joins(Sentence sentence, int at) {
        return sentence.is(at, ";")
                || sentence.is(at, ",")
                || sentence.is(at, "and")
                || sentence.is(at, "while")
                || sentence.is(at, "as") && sentence.is(at + 1, "well") && sentence.is(at + 2, "as");
    }

    /** The first token after the joiner at {@code at}: after ", and", "; as well as", ", and to". */
    private static int afterJoiner(Sentence sentence, int at, int to) {
        int next = at;
        while (next < to && (joins(sentence, next) || sentence.is(next, "also"))) {
            next += sentence.is(next, "as") ? 3 : 1;
        }
        boolean repeated = sentence.is(next, "to") || sentence.tagged(next, "MD");
        return repeated ? next + 1 : next;
    }

    private static int depthChange(Sentence sentence, int at) {
        return switch (sentence.token(at).word()) {
            case "(", "“", "``", "-LRB-" -> 1;
            case ")", "”", "''", "-RRB-" -> -1;
            default -> 0;
        };
    }

    /** Whether the last of the gerunds is joined by "and" or a semicolon, as the last of a list is. */
    private static boolean closedByAnd(Sentence sentence, List<Item> items) {
        int joiner = items.get(items.size() - 2).to();
        return sentence.is(joiner, "and")
                || sentence.is(joiner, ";")
                || sentence.is(joiner, "while")
                || sentence.is(joiner, "as")
                || sentence.is(joiner + 1, "and")
                || sentence.is(joiner + 1, "as");
    }
}
