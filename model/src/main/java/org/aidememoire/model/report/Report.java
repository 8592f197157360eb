package org.aidememoire.model.report;

/**
 * One published report: its bytes as delivered, the text as delivered that an opener made of them, and what is known
 * about it. The text is never cleaned or mended; every {@link Passage} counts in it.
 *
 * @param bytes the bytes as delivered
 * @param text the text as delivered, furniture included
 * @param opener what made the text from the bytes
 * @param metadata what is known from outside the text
 */
public record Report(DeliveredBytes bytes, String text, Opener opener, ReportMetadata metadata) {

    /** Its identity: the digest of its bytes. */
    public ReportId id() {
        return bytes.id();
    }

    /**
     * The words from {@code start} to {@code end} of the text as delivered.
     *
     * @param start zero-based offset of the first UTF-16 code unit
     * @param end offset after the last
     * @throws IllegalArgumentException if the range is empty or not within the text
     */
    public Passage passage(int start, int end) {
        if (start < 0 || end > text.length() || start >= end) {
            throw new IllegalArgumentException(
                    "no passage [" + start + ", " + end + ") in a text of " + text.length() + " code units");
        }
        return new Passage(id(), start, end, text.substring(start, end));
    }

    /** Whether {@code passage} stands in this report exactly as it says. */
    public boolean bears(Passage passage) {
        return passage.report().equals(id())
                && passage.end() <= text.length()
                && text.startsWith(passage.quote(), passage.start());
    }
}
