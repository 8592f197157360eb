package org.aidememoire.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence that is too long to be one, such as a table or a list whose line ends are lost, is read in parts: what says
 * what of whom is looked for between any two words, so that one sentence of a whole book would take days.
 */
public final class LongSentence {
    /** The longest sentences of communiqués have some three hundred words. */
    static final int MOST_TOKENS = 600;

    /** A part is cut shorter by at most so many, to end where a clause does. */
    private static final int SHORTER = 100;

    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":");

    private LongSentence() {}

    /** {@code tokens} themselves, or where they are too many their parts, in their order. */
    public static List<List<Token>> parts(List<Token> tokens) {
        if (tokens.size() <= MOST_TOKENS) {
            return List.of(tokens);
        }
        List<List<Token>> parts = new ArrayList<>();
        for (int start = 0; start < tokens.size(); ) {
            int end = end(tokens, start);
            parts.add(List.copyOf(tokens.subList(start, end)));
            start = end;
        }
        return parts;
    }

    private static int end(List<Token> tokens, int start) {
        int furthest = Math.min(tokens.size(), start + MOST_TOKENS);
        if (furthest == tokens.size()) {
            return furthest;
        }
        for (int end = furthest; end > furthest - SHORTER; end--) {
            if (CLAUSE_ENDS.contains(tokens.get(end - 1).word())) {
                return end;
            }
        }
        return furthest;
    }
}
