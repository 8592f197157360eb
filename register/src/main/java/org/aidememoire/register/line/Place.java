package org.aidememoire.register.line;

import java.util.Comparator;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;

/**
 * Where a claim stands; in the order of {@code Claim.IN_TEXT_ORDER} among claims of one kind.
 *
 * @param report in which report
 * @param start its first character
 * @param end the character after its last
 * @param claim its identifier
 */
public record Place(ReportId report, int start, int end, ClaimId claim) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::report)
            .thenComparingInt(Place::start)
            .thenComparingInt(Place::end)
            .thenComparing(Place::claim);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
