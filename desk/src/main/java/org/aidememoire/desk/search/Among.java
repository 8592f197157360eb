package org.aidememoire.desk.search;

import java.util.Set;
import java.util.function.Predicate;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Query;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;

/**
 * Which of what fits is wanted.
 *
 * @param entries which entries
 * @param reports which reports
 */
public record Among(Predicate<EntryLine> entries, Predicate<ReportId> reports) {
    /** Everything. */
    public static final Among ALL = new Among(entry -> true, report -> true);

    /** The entries of {@code register} that {@code filter} lets through, and the reports that tell of any of them. */
    public static Among of(Register register, Query query, Filter filter) {
        if (filter.equals(Filter.NONE)) {
            return ALL;
        }
        Set<ClaimId> wanted = query.identifiers(filter);
        return new Among(entry -> wanted.contains(entry.id()), report -> register.report(report).stream()
                .flatMap(read -> read.reading().claims().stream())
                .map(Claim::id)
                .flatMap(claim -> register.line(claim).stream())
                .anyMatch(entry -> wanted.contains(entry.id())));
    }
}
