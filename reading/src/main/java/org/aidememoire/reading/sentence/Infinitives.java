package org.aidememoire.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends the tags of infinitives: the tagger takes many a "to" for a preposition, and rare verbs after it for nouns
 * ("offered to reserve ten seats").
 */
final class Infinitives {
    /** Verbs that an infinitive follows at once. */
    private static final Set<String> BEFORE = Set.of(
            "agree",
            "decide",
            "resolve",
            "undertake",
            "pledge",
            "promise",
            "vow",
            "offer",
            "propose",
            "refuse",
            "decline",
            "plan",
            "intend",
            "aim",
            "want",
            "wish",
            "hope",
            "seek",
            "continue",
            "begin",
            "start",
            "prepare",
            "threaten",
            "try",
            "attempt",
            "strive",
            "endeavour",
            "endeavor",
            "determine",
            "order");

    private Infinitives() {}

    /** The tokens with the tags of "to" and its verb mended. */
    static List<Token> mended(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int to = 0; to + 1 < tokens.size(); to++) {
            if (!tokens.get(to).form().equals("to")) {
                continue;
            }
            int verb = afterAdverbs(tokens, to + 1);
            if (verb < tokens.size() && tokens.get(verb).tag().equals("VB")) {
                mended.set(to, tokens.get(to).as("TO", "to"));
            } else if (verb == to + 1 && isVerb(tokens, to)) {
                mended.set(to, tokens.get(to).as("TO", "to"));
                mended.set(verb, tokens.get(verb).as("VB", tokens.get(verb).form()));
            }
        }
        return mended;
    }

    /** Whether the noun or adjective after "to" has an object, and a verb before "to" that takes infinitives. */
    private static boolean isVerb(List<Token> tokens, int to) {
        if (to == 0
                || to + 2 >= tokens.size()
                || !BEFORE.contains(tokens.get(to - 1).lemma())) {
            return false;
        }
        Token word = tokens.get(to + 1);
        Token object = tokens.get(to + 2);
        return (word.tag().equals("NN") || word.tag().equals("JJ"))
                && (object.tagged("DT") || object.tagged("PRP") || object.tagged("CD"));
    }

    private static int afterAdverbs(List<Token> tokens, int from) {
        return IntStream.range(from, tokens.size())
                .filter(at -> !tokens.get(at).tagged("RB"))
                .findFirst()
                .orElse(tokens.size());
    }
}
