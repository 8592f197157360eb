package org.aidememoire.reading.clean;

/** How two lines belong together. */
enum Joint {
    /** One word broken in two: nothing between them. */
    WORD(""),
    /** One sentence: a space between them. */
    SENTENCE(" "),
    /** Two paragraphs: a blank line between them. */
    PARAGRAPHS("\n\n");

    private final String between;

    Joint(String between) {
        this.between = between;
    }

    /** What stands between the lines in the clean text. */
    String between() {
        return between;
    }
}
