package org.aidememoire.web.report;

import java.util.List;

/**
 * A paragraph of a report and what it is read to say.
 *
 * @param pieces the paragraph, cut where facts begin and end; together its text, character for character
 * @param facts those whose words begin in it, in the order of the text
 */
public record Block(List<Piece> pieces, List<Fact> facts) {
    /** Copies the lists. */
    public Block {
        pieces = List.copyOf(pieces);
        facts = List.copyOf(facts);
    }

    /**
     * Words within which no fact begins or ends.
     *
     * @param text the words
     * @param at where they stand in the text as delivered, in UTF-16 code units
     * @param beginning the facts that begin with them
     * @param claims the identifiers of the facts that they belong to, with spaces between; the innermost last
     * @param style the classes that draw a line for each of those
     */
    public record Piece(String text, int at, List<Fact> beginning, String claims, String style) {
        /** Copies the list. */
        public Piece {
            beginning = List.copyOf(beginning);
        }

        /** Whether they belong to any fact. */
        public boolean isMarked() {
            return !claims.isEmpty();
        }
    }
}
