package org.aidememoire.model.wording;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a wording. All pieces together are the wording, character for character.
 *
 * @param text the words, never empty
 * @param marked whether they are set apart from the others
 */
public record Piece(String text, boolean marked) {
    /** @throws IllegalArgumentException if there is no text */
    public Piece {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a piece of a wording needs words");
        }
    }

    /** The wording that {@code pieces} are of. */
    public static String wording(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
