package org.aidememoire.desk.decide;

import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.report.ReportId;

/**
 * A decision on what a superseded report says and the later version does not, or not alike.
 *
 * @param decision the decision
 * @param report the superseded report
 * @param heir the report in its place
 * @param partly whether it is about other things as well, of which it holds
 */
record LeftBehind(Decision decision, ReportId report, ReportId heir, boolean partly) {
    Unattached listed() {
        return new Unattached(
                decision,
                "report " + heir.brief() + " took the place of " + report.brief() + " and does not say "
                        + (partly
                                ? "all of this in these words, or says otherwise; of that it holds of the earlier version only"
                                : "this in these words, or says otherwise; it holds of the earlier version only"));
    }
}
