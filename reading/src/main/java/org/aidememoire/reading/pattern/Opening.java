package org.aidememoire.reading.pattern;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/**
 * What the matches of a step may begin with. It may promise too much, never too little: where a place does not admit it,
 * the step need not be tried there.
 *
 * @param words the forms or lemmas
 * @param marks the types of marked stretches
 * @param any whether it may begin with other words too
 * @param nothing whether it may match no word at all, so that what follows opens the match
 */
record Opening(Set<String> words, Set<String> marks, boolean any, boolean nothing) {
    static final Opening ANY = new Opening(Set.of(), Set.of(), true, false);
    static final Opening NOTHING = new Opening(Set.of(), Set.of(), false, true);
    static final Opening ANY_OR_NOTHING = new Opening(Set.of(), Set.of(), true, true);
    private static final Opening NEVER = new Opening(Set.of(), Set.of(), false, false);

    Opening {
        words = Set.copyOf(words);
        marks = Set.copyOf(marks);
    }

    static Opening word(Set<String> words) {
        return new Opening(words, Set.of(), false, false);
    }

    static Opening mark(String type) {
        return new Opening(Set.of(), Set.of(type), false, false);
    }

    /** Of steps that follow one another. */
    static Opening inTurn(List<Step> steps) {
        Opening opening = NOTHING;
        for (int i = 0; i < steps.size() && opening.nothing; i++) {
            Opening next = steps.get(i).opening();
            Opening either = opening.or(next);
            opening = new Opening(either.words, either.marks, either.any, next.nothing);
        }
        return opening;
    }

    /** Of steps of which one matches. */
    static Opening oneOf(List<Step> steps) {
        return steps.stream().map(Step::opening).reduce(NEVER, Opening::or);
    }

    /** Of a step that may also be left out. */
    Opening orNothing() {
        return new Opening(words, marks, any, true);
    }

    /** Whether only these words open it. */
    boolean byWordsAlone() {
        return !any && !nothing && marks.isEmpty();
    }

    /** Whether a match may start at the token. */
    boolean admits(Marked marked, int at) {
        Sentence sentence = marked.sentence();
        if (any || nothing || at >= sentence.size()) {
            return true;
        }
        Token token = sentence.token(at);
        return words.contains(token.form())
                || words.contains(token.lemma())
                || marks.stream().anyMatch(type -> !marked.ends(type, at).isEmpty());
    }

    private Opening or(Opening other) {
        return new Opening(
                union(words, other.words), union(marks, other.marks), any || other.any, nothing || other.nothing);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
