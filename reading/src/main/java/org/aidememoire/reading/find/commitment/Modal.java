package org.aidememoire.reading.find.commitment;

import java.util.Locale;
import java.util.Set;
import org.aidememoire.reading.sentence.Sentence;

/** The modal verbs that make a clause an undertaking. */
enum Modal {
    /** "should", "must": what ought to be done. */
    DUTY("should", "shall", "must", "need", "ought"),
    /** "will", "would": what is going to be done. */
    FUTURE("will", "would", "shall"),
    /** Either. */
    ANY("should", "would", "will", "shall", "must", "need", "ought");

    private static final int REACH = 30;

    private final Set<String> words;

    Modal(String... words) {
        this.words = Set.of(words);
    }

    static Modal of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The first modal verb from {@code from} on, or -1 where the clause has another finite verb before it. */
    int first(Sentence sentence, int from) {
        for (int at = from; at < Math.min(from + REACH, sentence.size()); at++) {
            boolean modal = sentence.tagged(at, "MD") || sentence.is(at, "need") && sentence.is(at + 1, "to");
            if (modal) {
                return words.contains(sentence.token(at).form()) ? at : -1;
            }
            if (this != FUTURE && subjunctive(sentence, at)) {
                return at;
            }
            if (sentence.is(at, ";") || sentence.tagged(at, "VBD") || sentence.tagged(at, "VBZ")) {
                return -1;
            }
        }
        return -1;
    }

    /** "that the dispute be put": a bare "be" with its participle. */
    private static boolean subjunctive(Sentence sentence, int at) {
        return sentence.token(at).form().equals("be")
                && !sentence.tagged(at - 1, "TO")
                && !sentence.tagged(at - 1, "MD")
                && (sentence.tagged(Words.afterAdverbs(sentence, at + 1), "VBN")
                        || sentence.tagged(Words.afterAdverbs(sentence, at + 1), "VBD"));
    }
}
