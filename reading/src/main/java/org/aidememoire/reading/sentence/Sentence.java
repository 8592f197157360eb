package org.aidememoire.reading.sentence;

import java.util.List;

/**
 * A sentence of a report.
 *
 * @param number its place among the report's sentences, from 0
 * @param paragraph the place of its paragraph among the report's, from 0
 * @param tokens at least one
 */
public record Sentence(int number, int paragraph, List<Token> tokens) {
    /** @throws IllegalArgumentException if there are no tokens */
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token at {@code index}. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** Whether there is a token at {@code index} and it is {@code folded}. */
    public boolean is(int index, String folded) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(folded);
    }

    /** Whether there is a token at {@code index} with a tag that begins with {@code prefix}. */
    public boolean tagged(int index, String prefix) {
        return index >= 0 && index < tokens.size() && tokens.get(index).tagged(prefix);
    }

    /** Where it starts in the clean text. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Where it ends in the clean text. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
