package org.aidememoire.register;

import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.model.claim.ClaimId;

/**
 * Statements are kept once, with their reports; everything else names them by their identifiers, the report's number and the
 * place in it.
 */
final class StatementFinder {
    /** Numbers are written with leading zeros, so that they are in order as words too. */
    private static final int DIGITS = 9;

    /** For one who only writes. */
    static final StatementFinder NONE = new StatementFinder(key -> Optional.empty());

    private final Function<String, Optional<Admitted>> reports;

    /** @param reports the reports by {@link #key} */
    StatementFinder(Function<String, Optional<Admitted>> reports) {
        this.reports = reports;
    }

    static String key(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    static void write(Statement statement, Packing to) {
        to.claim(statement.id()).number(statement.number()).number(statement.position());
    }

    Statement read(Unpacking from) {
        return new Cited(from.claim(), from.size(), from.size(), Optional.empty(), this);
    }

    /** The same, of a person so called. */
    Statement read(Unpacking from, Bearer.Form named) {
        ClaimId id = from.claim();
        return new Cited(id, from.size(), from.size(), Optional.of(named.in(id)), this);
    }

    /** Even where its report was taken away since: what was kept is to be understood as it was. */
    Statement told(int number, int position) {
        return reports.apply(key(number))
                .orElseThrow(() -> new IllegalArgumentException("no report has the number " + number))
                .statements()
                .get(position);
    }
}
