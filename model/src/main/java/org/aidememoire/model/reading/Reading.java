package org.aidememoire.model.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.report.ReportId;

/**
 * What one version of the reader found in one report. The same report and version give an equal reading.
 *
 * @param report the report
 * @param reader the reader's version
 * @param language the language that the report was found to be in, as a BCP 47 tag; {@code und} where it is not known
 * @param published the day of publication, from metadata or else from the text; never today's date
 * @param claims what the report says, in the order of the text
 * @param problems what could not be read, or not surely
 */
public record Reading(
        ReportId report,
        String reader,
        String language,
        Optional<LocalDate> published,
        List<Claim> claims,
        List<ReadingProblem> problems) {

    /** @throws IllegalArgumentException if a claim rests on another report */
    public Reading {
        for (Claim claim : claims) {
            if (!claim.evidence().report().equals(report)) {
                throw new IllegalArgumentException("a claim on another report: " + claim);
            }
        }
        claims = claims.stream().sorted(Claim.IN_TEXT_ORDER).toList();
        problems = List.copyOf(problems);
    }

    /** Whether the report was set aside unread. */
    public boolean setAside() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.SET_ASIDE);
    }
}
