package org.aidememoire.reading.find.commitment;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
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
            int afterAside = participle(sentence, at) ? closingComma(sentence, at) : -1;
            if (afterAside > 0) {
                at = afterAside;
                continue;
            }
            if (sentence.is(at, ";") || sentence.tagged(at, "VBD") || sentence.tagged(at, "VBZ")) {
                return -1;
            }
        }
        return -1;
    }

    /** ", set up in 1984,": a participle or a relative clause between commas. */
    private static boolean participle(Sentence sentence, int at) {
        return sentence.is(at, ",")
                && (sentence.tagged(at + 1, "VBN") || sentence.tagged(at + 1, "VBD") || sentence.tagged(at + 1, "W"));
    }

    private static int closingComma(Sentence sentence, int comma) {
        return IntStream.range(comma + 1, Math.min(comma + REACH / 2, sentence.size()))
                .filter(at -> sentence.is(at, ","))
                .findFirst()
                .orElse(-1);
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
