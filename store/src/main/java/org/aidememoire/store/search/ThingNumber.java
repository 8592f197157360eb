package org.aidememoire.store.search;

import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;

/**
 * What a thing is known by in 64 bits: a claim by its number, a whole report by sixty bits of its identity under a number that no
 * kind of claim has. Equal scores are in the order of these numbers, so the order never hangs on how the index came about.
 */
final class ThingNumber {
    /** In the place of a kind. */
    private static final long WHOLE_REPORT = 15;

    private static final int BITS = 60;
    private static final int HEX_DIGITS = BITS / 4;

    private ThingNumber() {}

    static long of(ReportId report, Optional<ClaimId> claim) {
        return claim.map(ClaimId::number)
                .orElseGet(
                        () -> WHOLE_REPORT << BITS | Long.parseLong(report.hex().substring(0, HEX_DIGITS), 16));
    }

    static boolean isOfAClaim(long number) {
        return number >>> BITS != WHOLE_REPORT;
    }

    static ClaimId claim(long number) {
        return ClaimId.ofNumber(number);
    }
}
