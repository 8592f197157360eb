package org.aidememoire.reading.open;

/** Writes words, lines and paragraphs, with white space collapsed as a browser does, and none at either end. */
final class BlockWriter {
    private final StringBuilder out = new StringBuilder();
    private String gap = "";
    private String marker = "";

    /** Adds {@code text} to the line. */
    void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                gap = gap.isEmpty() ? " " : gap;
            } else {
                character(c);
            }
        }
    }

    private void character(char c) {
        if (out.length() > 0) {
            out.append(gap);
        }
        out.append(marker).append(c);
        gap = "";
        marker = "";
    }

    /** Ends the line. */
    void line() {
        gap = gap.equals("\n") || gap.equals("\n\n") ? "\n\n" : "\n";
    }

    /** Ends the paragraph. */
    void paragraph() {
        gap = "\n\n";
    }

    /** Puts {@code words} before the next words, if any follow. */
    void marker(String words) {
        marker = words;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
