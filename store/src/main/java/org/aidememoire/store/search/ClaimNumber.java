package org.aidememoire.store.search;

import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;

/** The identifier of a claim in 64 bits: four for its kind, and its sixty. */
final class ClaimNumber {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS_EACH = 5;
    private static final int CHARACTERS = 12;
    private static final String LETTERS = letters();

    private ClaimNumber() {}

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (ClaimKind kind : ClaimKind.values()) {
            letters.append(kind.letter());
        }
        return letters.toString();
    }

    static long of(ClaimId claim) {
        long number = LETTERS.indexOf(claim.value().charAt(0));
        for (int i = 1; i <= CHARACTERS; i++) {
            number = number << BITS_EACH | DIGITS.indexOf(claim.value().charAt(i));
        }
        return number;
    }

    static ClaimId claim(long number) {
        char[] value = new char[CHARACTERS + 1];
        long left = number;
        for (int i = CHARACTERS; i > 0; i--) {
            value[i] = DIGITS.charAt((int) (left & (1 << BITS_EACH) - 1));
            left >>>= BITS_EACH;
        }
        value[0] = LETTERS.charAt((int) left);
        return new ClaimId(new String(value));
    }
}
