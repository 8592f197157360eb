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

    private IdentifierShelf() {}

    static int of(String identifier) {
        return (place(identifier, 0, LETTERS) * DIGITS.length() + place(identifier, 1, DIGITS)) * DIGITS.length()
                + place(identifier, 2, DIGITS);
    }

    /** How many of {@code order} come before the character at {@code index}; zero where there is none. */
    private static int place(String identifier, int index, String order) {
        if (index >= identifier.length()) {
            return 0;
        }
        char character = identifier.charAt(index);
        int place = 0;
        while (place < order.length() && order.charAt(place) < character) {
            place++;
        }
        return Math.min(place, DIGITS.length() - 1);
    }
}
