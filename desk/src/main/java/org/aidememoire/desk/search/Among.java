package org.aidememoire.desk.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Query;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;

/**
 * Which of what fits is wanted.
 *
 * @param entries which entries
 * @param reports which reports
 */
public record Among(Predicate<Entry> entries, Predicate<ReportId> reports) {
    /** Everything. */
    public static final Among ALL = new Among(entry -> true, report -> true);

    /** The entries that {@code filter} lets through on the day {@code on}, and the reports that tell of any of them. */
    public static Among of(Register register, Filter filter, LocalDate on) {
        if (filter.equals(Filter.NONE)) {
            return ALL;
        }
        Set<ClaimId> wanted = new Query(register, on).identifiers(filter);
        Set<ReportId> telling = new HashSet<>();
        wanted.stream().flatMap(id -> register.entry(id).stream()).forEach(entry -> telling.addAll(entry.reports()));
        return new Among(entry -> wanted.contains(entry.id()), telling::contains);
    }
}
