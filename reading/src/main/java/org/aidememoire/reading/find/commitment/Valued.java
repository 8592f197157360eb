package org.aidememoire.reading.find.commitment;

import java.util.Set;
import org.aidememoire.reading.sentence.Sentence;

/** Items of a list that say what is valued and not what is to be done: "the vital role of", "dynamism and strength of". */
final class Valued {
    private static final Set<String> NOUNS = Set.of(
            "role",
            "strength",
            "dynamism",
            "importance",
            "value",
            "significance",
            "vitality",
            "breadth",
            "depth",
            "warmth");
    private static final int HEADING = 6;

    private Valued() {}

    /** Whether the noun phrase at {@code from} is of that kind. */
    static boolean at(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + HEADING, sentence.size()); i++) {
            if (NOUNS.contains(sentence.token(i).lemma()) && sentence.is(i + 1, "of")) {
                return true;
            }
            boolean before = sentence.tagged(i, "J")
                    || sentence.tagged(i, "N")
                    || sentence.tagged(i, "DT")
                    || sentence.tagged(i, "RB")
                    || sentence.is(i, "and");
            if (!before) {
                return false;
            }
        }
        return false;
    }
}
