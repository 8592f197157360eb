package org.aidememoire.desk.decide;

import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.report.ReportId;

/**
 * A decision on words of a superseded report that the later version does not have.
 *
 * @param decision the decision
 * @param report the superseded report
 * @param heir the report in its place
 */
record LeftBehind(Decision decision, ReportId report, ReportId heir) {
    Unattached listed() {
        return new Unattached(
                decision,
                "report " + heir.brief() + " took the place of " + report.brief()
                        + " and does not say this in these words; it holds of the earlier version only");
    }
}
