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
    static ProblemRow of(ResultSet row, StatementContext context) throws SQLException {
        return new ProblemRow(
                row.getLong("reading"),
                row.getString("severity"),
                row.getString("source"),
                row.getInt("starts"),
                row.getInt("ends"),
                Optional.ofNullable(row.getString("quote")),
                row.getString("reason"));
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
