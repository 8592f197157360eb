package org.aidememoire.register;

import java.util.List;
import java.util.Set;

/**
 * What changes in a ledger at once.
 *
 * @param gone the statements of reports that are taken away, or that another reading replaces
 * @param reports the numbers of the reports of those
 * @param come the statements that are new; of a report that is in the ledger only if that goes
 * @param withdrawn the rulings that no longer hold
 * @param given the rulings that hold from now on
 */
record Amendment(
        List<Statement> gone, Set<Integer> reports, List<Statement> come, Set<Ruling> withdrawn, Set<Ruling> given) {}
