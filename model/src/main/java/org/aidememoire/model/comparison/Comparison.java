package org.aidememoire.model.comparison;

import java.util.Comparator;
import java.util.List;
import org.aidememoire.model.claim.Claim;

/**
 * What changed between two sides, each being what was said in some reports.
 *
 * @param before the earlier side, by name
 * @param after the later side, by name
 * @param changes by shift, then by kind, then in the order of the texts
 */
public record Comparison(Side before, Side after, List<Change> changes) {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::main)
            .thenComparing(Change::kind)
            .thenComparing(Change::latest, Claim.IN_TEXT_ORDER);

    /** Sorts the changes. */
    public Comparison {
        changes = changes.stream().sorted(ORDER).toList();
    }

    /** The changes that are told under {@code shift}. */
    public List<Change> of(Shift shift) {
        return changes.stream().filter(change -> change.main() == shift).toList();
    }

    /**
     * One of the two that are compared.
     *
     * @param name for a person, such as the name of a report or "talks of 2025-12-01"
     * @param reports the names of the reports that speak for it, in their order
     */
    public record Side(String name, List<String> reports) {
        /** Copies the names. */
        public Side {
            reports = List.copyOf(reports);
        }
    }
}
