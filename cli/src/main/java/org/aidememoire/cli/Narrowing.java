package org.aidememoire.cli;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.cli.argument.Arguments;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.report.ReportId;
import picocli.CommandLine.Option;

/** The filters that fit every listing. */
final class Narrowing {
    @Option(
            names = "--between",
            split = Arguments.BETWEEN,
            splitSynopsisLabel = ",",
            paramLabel = "COUNTRY",
            description = "Of the relationship between these countries: VNM,LAO or Vietnam,Laos.")
    private Set<CountryCode> between = new LinkedHashSet<>();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "On this day, month or year or later; what has no date of its own goes by its reports'.")
    private Optional<PartialDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "On this day, month or year or earlier.")
    private Optional<PartialDate> until = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "Said by this report: its name, its identifier, or the beginning of one.")
    private List<String> reports = List.of();

    Filter filter(Desk desk) {
        Set<ReportId> meant = new HashSet<>();
        reports.forEach(word -> meant.addAll(meant(word, desk)));
        return Filter.NONE.between(between).during(since, until).in(meant);
    }

    private static List<ReportId> meant(String word, Desk desk) {
        List<ReportId> meant = desk.findReports(word);
        if (meant.isEmpty()) {
            throw new CannotException("no report in the store is called '" + word + "' or has such an identifier;"
                    + " 'aide reports' lists them");
        }
        return meant;
    }
}
