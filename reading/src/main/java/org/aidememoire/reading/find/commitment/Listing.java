package org.aidememoire.reading.find.commitment;

import java.util.Set;
import org.aidememoire.reading.sentence.Sentence;

/** A sentence that only says what is part of what the one before it told: "These include:", "This work will cover …". */
final class Listing {
    private static final Set<String> POINTERS = Set.of("this", "these", "those", "they", "it", "such");
    private static final Set<String> PARTS = Set.of("include", "comprise", "encompass", "involve");
    private static final int SUBJECT = 4;

    private Listing() {}

    /** The token from which on it names the parts, or -1 if it is another kind of sentence. */
    static int after(Sentence sentence) {
        if (!POINTERS.contains(sentence.token(0).form())) {
            return -1;
        }
        for (int at = 1; at <= Math.min(SUBJECT + 2, sentence.size() - 2); at++) {
            if (PARTS.contains(sentence.token(at).lemma()) && sentence.tagged(at, "VB")) {
                return at + 1;
            }
            boolean within = sentence.tagged(at, "N")
                    || sentence.tagged(at, "J")
                    || sentence.tagged(at, "MD")
                    || sentence.tagged(at, "RB");
            boolean being = sentence.is(at, "be") && sentence.is(at + 1, ":");
            if (being) {
                return at + 1;
            }
            if (!within) {
                return -1;
            }
        }
        return -1;
    }
}
