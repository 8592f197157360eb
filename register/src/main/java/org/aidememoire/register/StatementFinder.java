package org.aidememoire.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Statements are kept once, with their reports; everything else names them by the report's number and the place in it. */
final class StatementFinder {
    /** Numbers are written with leading zeros, so that they are in order as words too. */
    private static final String NUMBER = "%09d";

    /** For one who only writes. */
    static final StatementFinder NONE = new StatementFinder(key -> Optional.empty());

    private final Function<String, Optional<Admitted>> reports;

    /** @param reports the reports by {@link #key} */
    StatementFinder(Function<String, Optional<Admitted>> reports) {
        this.reports = reports;
    }

    static String key(int number) {
        return NUMBER.formatted(number);
    }

    static void write(Statement statement, Packing to) {
        to.number(statement.number()).number(statement.position());
    }

    /** Even where its report was taken away since: what was kept is to be understood as it was. */
    Statement read(Unpacking from) {
        int number = from.size();
        List<Statement> said = reports.apply(key(number))
                .orElseThrow(() -> new IllegalArgumentException("no report has the number " + number))
                .statements();
        return said.get(from.size());
    }
}
