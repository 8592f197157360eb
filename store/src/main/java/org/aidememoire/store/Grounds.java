package org.aidememoire.store;

import java.nio.charset.StandardCharsets;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;

/** What must hold of a report and a reading before they are kept for ever: every word stands where it is said to. */
final class Grounds {
    private Grounds() {}

    /** @throws IllegalArgumentException if the reading does not rest on the report, or cannot be written down whole */
    static void require(Report report, Reading reading) {
        if (!reading.report().equals(report.id())) {
            throw new IllegalArgumentException(
                    "a reading of report " + reading.report() + " kept with report " + report.id());
        }
        requireWhole("the text of report " + report.id(), report.text());
        requireWhole(report.metadata());
        for (Claim claim : reading.claims()) {
            if (!claim.evidence().reader().equals(reading.reader())) {
                throw new IllegalArgumentException("a claim of another reader than " + reading.reader() + ": " + claim);
            }
            claim.evidence().passages().forEach(passage -> requireBorne(report, passage));
        }
        for (ReadingProblem problem : reading.problems()) {
            requireWhole("a problem of report " + report.id(), problem.source() + problem.reason());
            problem.passage().ifPresent(passage -> requireBorne(report, passage));
        }
    }

    /** @throws IllegalArgumentException if the decision cannot be written down whole */
    static void require(Draft draft) {
        requireWhole("a decision", draft.toString());
    }

    /** @throws IllegalArgumentException if the metadata cannot be written down whole */
    static void requireWhole(ReportMetadata metadata) {
        requireWhole("the metadata of a report", metadata.toString());
    }

    private static void requireBorne(Report report, Passage passage) {
        if (!report.bears(passage)) {
            throw new IllegalArgumentException("not in the text of the report: " + passage);
        }
        requireWhole("a passage of report " + report.id(), passage.quote());
    }

    /** Half a surrogate pair has no form in UTF-8; the driver would write a question mark in its place. */
    private static void requireWhole(String what, String words) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
            throw new IllegalArgumentException(what + " holds half a character (an unpaired surrogate): " + words);
        }
    }
}
