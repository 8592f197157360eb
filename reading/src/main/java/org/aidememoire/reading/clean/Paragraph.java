package org.aidememoire.reading.clean;

/**
 * A paragraph of a clean text: a stretch that no sentence reaches beyond. The bullet or number of an item is no part of
 * it.
 *
 * @param start zero-based offset of its first UTF-16 code unit in the clean text
 * @param end offset after its last
 * @param kind what it is in its report
 */
public record Paragraph(int start, int end, ParagraphKind kind) {
    /** @throws IllegalArgumentException if the range is negative or empty */
    public Paragraph {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a paragraph: [" + start + ", " + end + ")");
        }
    }
}
