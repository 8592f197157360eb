package org.aidememoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.ReportId;
import org.jdbi.v3.core.statement.StatementContext;
import tools.jackson.databind.json.JsonMapper;

/** A reading as its table holds it, with the length of the report's text. */
record ReadingRow(
        long sequence, String report, String reader, String language, Optional<String> published, int textLength) {
    static ReadingRow of(ResultSet answer, StatementContext context) throws SQLException {
        Row row = new Row(answer, context);
        return new ReadingRow(
                row.sequence("sequence"),
                row.words("report"),
                row.words("reader"),
                row.words("language"),
                row.said("published"),
                row.number("text_length"));
    }

    /** @throws RuntimeException Jackson's or the model's, if the rows do not make a reading */
    Reading reading(List<ClaimRow> claims, List<ProblemRow> problems, JsonMapper json) {
        ReportId id = new ReportId(report);
        return new Reading(
                id,
                reader,
                language,
                published.map(LocalDate::parse),
                claims.stream().map(row -> row.claim(id, reader, json)).toList(),
                problems.stream().map(row -> row.problem(id)).toList());
    }
}
