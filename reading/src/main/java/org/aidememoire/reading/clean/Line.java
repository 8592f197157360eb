package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param start zero-based offset of its first character
 * @param end offset after its last, before the line feed
 * @param words what stands on it, without white space at either end; empty for a blank line
 */
record Line(int start, int end, String words) {
    /** The lines of {@code text}, blank ones too. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines.add(new Line(start, end, text.substring(start, end).strip()));
            start = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** Offset of the first character of {@link #words} in {@code text}. */
    int wordsStart(String text) {
        return text.indexOf(words, start);
    }

    /** Offset after the last character of {@link #words} in {@code text}. */
    int wordsEnd(String text) {
        return wordsStart(text) + words.length();
    }
}
