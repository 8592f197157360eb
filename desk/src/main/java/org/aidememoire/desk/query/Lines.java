package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.Dates;

/** Makes the lines of listings. For one question. */
final class Lines {
    private final Dates dates;
    private final FacetValues facets;
    private final FullNames names;
    private final Map<ReportId, Optional<PartialDate>> days = new HashMap<>();

    Lines(Register register, LocalDate on) {
        this.dates = new Dates(register);
        this.names = new FullNames(register);
        this.facets = new FacetValues(register, on);
    }

    Line of(Entry entry) {
        Optional<PartialDate> start = dates.start(entry);
        Optional<PartialDate> end = dates.end(entry);
        List<PartialDate> reported = reported(entry);
        Optional<PartialDate> first = reported.stream().min(Comparator.naturalOrder());
        return new Line(
                entry,
                start,
                end.filter(date -> !date.earliest()
                        .isBefore(start.map(PartialDate::earliest).orElse(date.earliest()))),
                first,
                reported.stream().max(Comparator.naturalOrder()),
                participants(entry),
                facets.of(entry, start.or(() -> first)));
    }

    private List<String> participants(Entry entry) {
        return EntryDate.mostPrecise(entry).orElse(entry.first()) instanceof Engagement engagement
                ? names.participants(engagement)
                : List.of();
    }

    /** The days of the reports that tell of {@code entry}, as far as they are known. */
    List<PartialDate> reported(Entry entry) {
        return entry.reports().stream()
                .flatMap(report -> days.computeIfAbsent(report, dates::of).stream())
                .toList();
    }
}
