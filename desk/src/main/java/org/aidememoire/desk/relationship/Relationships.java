package org.aidememoire.desk.relationship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.ReportLine;

/** Which relationships a register holds: of each report the two states that most of its claims name together. */
public final class Relationships {
    private static final Comparator<KnownRelationship> MOST_FIRST = Comparator.comparingInt(KnownRelationship::reports)
            .thenComparingInt(KnownRelationship::claims)
            .reversed()
            .thenComparing(known -> known.states().toString());

    private Relationships() {}

    /** The relationships in {@code register}, those with most reports first. */
    public static List<KnownRelationship> in(Register register) {
        return register
                .reports()
                .filter(report -> report.subject().claims() > 0)
                .collect(Collectors.groupingBy(report -> report.subject().states()))
                .entrySet()
                .stream()
                .map(known -> known(known.getKey(), known.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static KnownRelationship known(Set<CountryCode> states, List<ReportLine> reports) {
        return new KnownRelationship(
                states,
                reports.size(),
                reports.stream().mapToInt(report -> report.subject().claims()).sum(),
                day(reports, BinaryOperator.minBy(Comparator.naturalOrder())),
                day(reports, BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    private static Optional<LocalDate> day(List<ReportLine> reports, BinaryOperator<LocalDate> chosen) {
        return reports.stream().flatMap(report -> day(report).stream()).reduce(chosen);
    }

    /** The day of publication, or the one that the register settles; a month or a year alone is no day. */
    private static Optional<LocalDate> day(ReportLine report) {
        return report.published()
                .or(() ->
                        report.day().filter(PartialDate.OnDay.class::isInstance).map(PartialDate::earliest));
    }
}
