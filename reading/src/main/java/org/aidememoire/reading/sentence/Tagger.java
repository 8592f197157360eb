package org.aidememoire.reading.sentence;

import java.util.List;

/** Splits text into sentences and words and says each word's part of speech and lemma. Thread-safe, deterministic. */
public interface Tagger {
    /**
     * The sentences of the paragraph {@code text[start, end)}.
     *
     * @param text the whole clean text, so that the tokens' offsets count in it
     * @param start where the paragraph starts
     * @param end where it ends
     */
    List<List<Token>> tag(String text, int start, int end);
}
