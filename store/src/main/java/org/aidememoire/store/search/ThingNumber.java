package org.aidememoire.store.search;

import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.report.ReportId;

/**
 * What a thing is known by in 64 bits: a claim by four for its kind and its sixty, a whole report by sixty of its identity. Equal
 * scores are in the order of these numbers, so the order never hangs on how the index came about.
 */
final class ThingNumber {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS_EACH = 5;
    private static final int CHARACTERS = 12;
    private static final String LETTERS = letters();
    /** In the place of a kind. */
    private static final long WHOLE_REPORT = 15;

    private static final int BITS = BITS_EACH * CHARACTERS;
    private static final int HEX_DIGITS = BITS / 4;

    private ThingNumber() {}

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (ClaimKind kind : ClaimKind.values()) {
            letters.append(kind.letter());
        }
        return letters.toString();
    }

    static long of(ReportId report, Optional<ClaimId> claim) {
        return claim.map(ThingNumber::of)
                .orElseGet(
                        () -> WHOLE_REPORT << BITS | Long.parseLong(report.hex().substring(0, HEX_DIGITS), 16));
    }

    static boolean isOfAClaim(long number) {
        return number >>> BITS != WHOLE_REPORT;
    }

    private static long of(ClaimId claim) {
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
