package org.aidememoire.register;

import java.util.List;
import java.util.Set;
import org.aidememoire.model.report.ReportId;

/**
 * What changes in a ledger at once.
 *
 * @param gone the statements of reports that are taken away, or that another reading replaces
 * @param reports the reports of those
 * @param come the statements that are new; of a report that is in the ledger only if it is among {@code reports}
 * @param withdrawn the rulings that no longer hold
 * @param given the rulings that hold from now on
 */
record Amendment(
        List<Statement> gone, Set<ReportId> reports, List<Statement> come, Set<Ruling> withdrawn, Set<Ruling> given) {}
