package org.aidememoire.desk.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;

/**
 * What the person who takes reports in says about all of them; it holds where a report does not say so itself.
 *
 * @param published the day they were published
 * @param outlet who published them
 */
public record KnownFromOutside(Optional<LocalDate> published, Optional<String> outlet) {
    /** Nothing is said. */
    public static final KnownFromOutside NOTHING = new KnownFromOutside(Optional.empty(), Optional.empty());

    /** {@code report} with what is said about it. */
    public Report addTo(Report report) {
        ReportMetadata metadata = report.metadata();
        metadata = published.map(metadata::publishedUnlessKnown).orElse(metadata);
        metadata = outlet.map(metadata::outletUnlessKnown).orElse(metadata);
        return new Report(report.bytes(), report.text(), report.opener(), metadata);
    }
}
