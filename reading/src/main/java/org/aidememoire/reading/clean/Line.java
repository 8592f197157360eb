package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
        return of(text, line -> true);
    }

    /** The lines of {@code text} on which anything stands. A text may have millions of others, which are never made. */
    static List<Line> withWords(String text) {
        return of(text, line -> !line.isBlank());
    }

    private static List<Line> of(String text, Predicate<Line> wanted) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            Line line = new Line(
                    start, end, start == end ? "" : text.substring(start, end).strip());
            if (wanted.test(line)) {
                lines.add(line);
            }
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
