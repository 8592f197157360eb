package org.aidememoire.desk.search;

import java.util.Set;
import java.util.function.Predicate;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Query;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;

/**
 * Which of what fits is wanted.
 *
 * @param entries which entries, by their own identifiers
 * @param reports which reports
 */
public record Among(Predicate<ClaimId> entries, Predicate<ReportId> reports) {
    /** Everything. */
    public static final Among ALL = new Among(entry -> true, report -> true);

    /** The entries of {@code register} that {@code filter} lets through, and the reports that tell of any of them. */
    public static Among of(Register register, Query query, Filter filter) {
        if (filter.equals(Filter.NONE)) {
            return ALL;
        }
        Set<ClaimId> wanted = query.identifiers(filter);
        return new Among(wanted::contains, report -> register.report(report).stream()
                .flatMap(read -> read.reading().claims().stream())
                .map(Claim::id)
                .flatMap(claim -> register.entryOf(claim).stream())
                .anyMatch(wanted::contains));
    }
}
