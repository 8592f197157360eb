package org.aidememoire.register;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimKind;

/**
 * Where a claim's identifier, or the beginning of one, belongs on {@link Shelves}: by its first three characters, so that
 * the shelves are in the order of the identifiers.
 */
final class IdentifierShelf {
    private static final String LETTERS = Arrays.stream(ClaimKind.values())
            .map(kind -> String.valueOf(kind.letter()))
            .sorted()
            .collect(Collectors.joining());
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    static final int COUNT = (LETTERS.length() + 1) * DIGITS.length() * DIGITS.length();

    private static final byte[] AFTER_LETTERS = places(LETTERS);
    private static final byte[] AFTER_DIGITS = places(DIGITS);

    private IdentifierShelf() {}

    static int of(String identifier) {
        return (place(identifier, 0, AFTER_LETTERS) * DIGITS.length() + place(identifier, 1, AFTER_DIGITS))
                        * DIGITS.length()
                + place(identifier, 2, AFTER_DIGITS);
    }

    /** The place of the character at {@code index}; zero where there is none. */
    private static int place(String identifier, int index, byte[] places) {
        return index < identifier.length() ? places[Math.min(identifier.charAt(index), (char) (places.length - 1))] : 0;
    }

    /** For each character, how many of {@code order} come before it. */
    private static byte[] places(String order) {
        byte[] places = new byte[Byte.MAX_VALUE + 1];
        for (int character = 0; character < places.length; character++) {
            char one = (char) character;
            places[character] =
                    (byte) Math.min(order.chars().filter(each -> each < one).count(), DIGITS.length() - 1);
        }
        return places;
    }
}
