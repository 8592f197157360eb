package org.aidememoire.reading.clean;

/** What a paragraph is in its report. */
public enum ParagraphKind {
    /** Running text, and the line that leads into a list. */
    PROSE(true),
    /** A headline, a heading in the text, or another short line that is no sentence, such as a place alone. */
    HEADING(false),
    /** One item of a list. The line that leads into it is the nearest paragraph before it that is no item. */
    LIST_ITEM(true),
    /** What stands under a picture. */
    CAPTION(true),
    /** The place at the head of a story, with its date and agency where they stand there: "HANOI, March 3 (VNA) –". */
    DATELINE(false),
    /** Who wrote or published it, when, and whom to call: no part of what is reported. */
    BYLINE(false);

    private final boolean sentences;

    ParagraphKind(boolean sentences) {
        this.sentences = sentences;
    }

    /** Whether it can hold sentences of the report. */
    public boolean holdsSentences() {
        return sentences;
    }
}
