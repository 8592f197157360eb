package org.aidememoire.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;

/**
 * A report that is in the register.
 *
 * @param number under which it was admitted; another reading of the same report gets another. No part of any answer
 * @param id the report's identity
 * @param concerned which states it is about
 * @param statements what it says, in the order of the text
 * @param whole gives the report, of which only what is asked for is taken out of an archive
 */
record Admitted(
        int number, ReportId id, StatesConcerned concerned, List<Statement> statements, Supplier<ReadReport> whole) {
    static Admitted of(int number, ReadReport report) {
        List<Claim> claims = report.reading().claims().stream().distinct().toList();
        StatesConcerned concerned = StatesConcerned.of(report.reading());
        List<Statement> statements = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Source source =
                    new Source(claim, report.metadata(), report.reading().published());
            statements.add(new Told(claim.id(), number, statements.size(), concerned, () -> source));
        }
        return new Admitted(number, report.reading().report(), concerned, List.copyOf(statements), () -> report);
    }

    ReadReport report() {
        return whole.get();
    }
}
