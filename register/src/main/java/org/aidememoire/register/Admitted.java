package org.aidememoire.register;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Source;

/**
 * A report that is in the register.
 *
 * @param number under which it was admitted; another reading of the same report gets another. No part of any answer
 * @param report the report
 * @param concerned which states it is about
 * @param statements what it says, in the order of the text
 */
record Admitted(int number, ReadReport report, StatesConcerned concerned, List<Statement> statements) {
    static Admitted of(int number, ReadReport report) {
        List<Claim> claims = report.reading().claims().stream().distinct().toList();
        return of(number, report, claims, claims.stream().map(Claim::id).toList());
    }

    /** The same, when the identifiers of {@code claims} are known. */
    static Admitted of(int number, ReadReport report, List<Claim> claims, List<ClaimId> ids) {
        StatesConcerned concerned = StatesConcerned.of(report.reading());
        List<Statement> statements = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            statements.add(new Statement(
                    ids.get(statements.size()),
                    new Source(claim, report.metadata(), report.reading().published()),
                    concerned,
                    number,
                    statements.size()));
        }
        return new Admitted(number, report, concerned, List.copyOf(statements));
    }
}
