package org.aidememoire.desk.why;

import java.util.List;

/**
 * A line of an explanation.
 *
 * @param label what it tells; empty where it goes on from the line before
 * @param depth how far it is set in
 * @param pieces its text
 */
public record Line(String label, int depth, List<Piece> pieces) {
    /**
     * Some words.
     *
     * @param text the words
     * @param matched whether they are what a rule matched
     */
    public record Piece(String text, boolean matched) {}

    /** Copies the pieces. */
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** A line of plain text. */
    public static Line of(String label, String text) {
        return new Line(label, 0, List.of(new Piece(text, false)));
    }

    static Line in(int depth, String label, String text) {
        return new Line(label, depth, List.of(new Piece(text, false)));
    }
}
