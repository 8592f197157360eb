package org.aidememoire.register;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Source;

/**
 * Statements are kept once, with their reports; everything else names them by their identifiers, the report's number and the
 * place in it.
 */
final class StatementFinder {
    /** Numbers are written with leading zeros, so that they are in order as words too. */
    private static final int DIGITS = 9;

    /** For one who only writes. */
    static final StatementFinder NONE = new StatementFinder(key -> Optional.empty(), new Datelines(), datelines -> {});

    private final Function<String, Optional<Admitted>> reports;
    private final Datelines datelines;
    private final Consumer<Datelines> readAll;

    /**
     * @param reports the reports by {@link #key}
     * @param datelines theirs, as far as they are known
     * @param readAll reads all datelines
     */
    StatementFinder(Function<String, Optional<Admitted>> reports, Datelines datelines, Consumer<Datelines> readAll) {
        this.reports = reports;
        this.datelines = datelines;
        this.readAll = readAll;
    }

    static String key(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    static void write(Statement statement, Packing to) {
        to.claim(statement.id()).number(statement.number()).number(statement.position());
    }

    /** The statement at {@code position} of the report that has {@code number}; its claim goes by {@code id}. */
    Statement cited(ClaimId id, int number, int position) {
        return new Cited(id, number, position, Optional.empty(), this);
    }

    Statement read(Unpacking from) {
        return cited(from.claim(), from.size(), from.size());
    }

    /** The same, of a person so called. */
    Statement read(Unpacking from, Bearer.Form named) {
        ClaimId id = from.claim();
        return new Cited(id, from.size(), from.size(), Optional.of(named.in(id)), this);
    }

    /** Says that the datelines of many reports will be asked for. */
    void expectMany() {
        readAll.accept(datelines);
    }

    /** The dateline of the report that has {@code number}. */
    Dateline dateline(int number) {
        return datelines.of(number, () -> {
            Source source = told(number, 0).source();
            return Told.dateline(source);
        });
    }

    /** Even where its report was taken away since: what was kept is to be understood as it was. */
    Statement told(int number, int position) {
        return reports.apply(key(number))
                .orElseThrow(() -> new IllegalArgumentException("no report has the number " + number))
                .statements()
                .get(position);
    }
}
