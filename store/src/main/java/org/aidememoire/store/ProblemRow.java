package org.aidememoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.jdbi.v3.core.statement.StatementContext;

/** A problem as its table holds it. */
record ProblemRow(
        long reading, String severity, String source, int starts, int ends, Optional<String> quote, String reason) {
    static ProblemRow of(ResultSet answer, StatementContext context) throws SQLException {
        Row row = new Row(answer, context);
        return new ProblemRow(
                row.sequence("reading"),
                row.words("severity"),
                row.words("source"),
                row.number("starts"),
                row.number("ends"),
                row.said("quote"),
                row.words("reason"));
    }

    static ProblemRow kept(KeptRow row) {
        boolean placed = row.said("quote").isPresent();
        return new ProblemRow(
                row.number("reading"),
                row.words("severity"),
                row.words("source"),
                placed ? (int) row.number("starts") : 0,
                placed ? (int) row.number("ends") : 0,
                row.said("quote"),
                row.words("reason"));
    }

    /** @throws IllegalArgumentException if the row does not make a problem */
    ReadingProblem problem(ReportId report) {
        return new ReadingProblem(
                Severity.valueOf(severity.toUpperCase(Locale.ROOT).replace('-', '_')),
                source,
                quote.map(words -> new Passage(report, starts, ends, words)),
                reason);
    }

    /** The word that the table has for {@code severity}. */
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
