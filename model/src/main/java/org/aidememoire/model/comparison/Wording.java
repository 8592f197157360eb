package org.aidememoire.model.comparison;

import java.util.List;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.wording.Piece;

/**
 * What one side of a comparison said of something.
 *
 * @param entry the entry of the register that it belongs to
 * @param source who says it: the firmest of its sources on this side, of equally firm ones the latest
 * @param pieces its words, those that the other side has not marked
 */
public record Wording(ClaimId entry, Source source, List<Piece> pieces) {
    /** @throws IllegalArgumentException if the pieces are not the words of the source */
    public Wording {
        pieces = List.copyOf(pieces);
        String quote = source.claim().evidence().passage().quote();
        if (!Piece.wording(pieces).equals(quote)) {
            throw new IllegalArgumentException("not the words “" + quote + "”: " + pieces);
        }
    }
}
