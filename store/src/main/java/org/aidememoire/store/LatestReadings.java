package org.aidememoire.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import tools.jackson.databind.json.JsonMapper;

/**
 * The latest reading of each report in a range, one after the other. Four queries run side by side in the same order, so
 * that a reading is put together without a query of its own and only one is in memory.
 */
final class LatestReadings {
    private static final String READINGS =
            """
            SELECT latest.sequence, latest.report, latest.reader, latest.language, latest.published, reports.text_length
            FROM latest_readings latest <join> reports ON reports.id = latest.report
            WHERE latest.report BETWEEN :first AND :last ORDER BY latest.report, latest.sequence""";

    private static final String CLAIMS =
            """
            SELECT claims.* FROM latest_readings latest <join> claims ON claims.reading = latest.sequence
            WHERE latest.report BETWEEN :first AND :last ORDER BY latest.report, latest.sequence, claims.position""";

    private static final String PROBLEMS = CLAIMS.replace("claims", "problems");

    private static final String METADATA =
            "SELECT * FROM metadata WHERE report BETWEEN :first AND :last ORDER BY report, sequence";

    /** In place of the view, where what was kept later does not count. */
    private static final String LATEST_BEFORE =
            """
            (SELECT * FROM readings
            WHERE sequence = (SELECT max(other.sequence) FROM readings other
                              WHERE other.report = readings.report AND other.kept_at < :before)
              AND report NOT IN (SELECT report FROM erasures))""";

    static final List<String> QUERIES = List.of(READINGS, CLAIMS, PROBLEMS, METADATA);

    private final Handle handle;
    private final JsonMapper json;
    private final Trouble trouble;
    private final Optional<LocalDate> before;

    LatestReadings(Handle handle, JsonMapper json, Trouble trouble) {
        this(handle, json, trouble, Optional.empty());
    }

    /** What was the latest when the day {@code before} began, in UTC; now if empty. */
    LatestReadings(Handle handle, JsonMapper json, Trouble trouble, Optional<LocalDate> before) {
        this.handle = handle;
        this.json = json;
        this.trouble = trouble;
        this.before = before;
    }

    /** The readings of the reports whose identities are from {@code first} to {@code last}, in order. */
    void each(String first, String last, Consumer<KeptReading> use) {
        try (ResultIterator<ReadingRow> readings = rows(READINGS, first, last, ReadingRow::of);
                Groups<Long, ClaimRow> claims =
                        new Groups<>(rows(CLAIMS, first, last, ClaimRow::of), ClaimRow::reading);
                Groups<Long, ProblemRow> problems =
                        new Groups<>(rows(PROBLEMS, first, last, ProblemRow::of), ProblemRow::reading);
                Groups<String, Word> metadata = new Groups<>(rows(METADATA, first, last, Word.MAPPER), Word::report)) {
            while (readings.hasNext()) {
                use.accept(kept(readings.next(), claims, problems, metadata));
            }
        }
    }

    private KeptReading kept(
            ReadingRow row,
            Groups<Long, ClaimRow> claims,
            Groups<Long, ProblemRow> problems,
            Groups<String, Word> metadata) {
        try {
            ReportMetadata known = KeptMetadata.latest(
                            metadata.take(row.report()).stream().map(Word::said).toList())
                    .orElseThrow();
            return new KeptReading(
                    known,
                    row.textLength(),
                    row.reading(claims.take(row.sequence()), problems.take(row.sequence()), json));
        } catch (JdbiException e) {
            // The file itself fails, which is not a matter of this report.
            throw e;
        } catch (RuntimeException e) {
            throw trouble.damaged("the reading of report " + new ReportId(row.report()).brief(), e);
        }
    }

    private <T> ResultIterator<T> rows(String query, String first, String last, RowMapper<T> mapper) {
        Query asked = handle.createQuery(before.isPresent() ? limited(query) : query)
                .bind("first", first)
                .bind("last", last);
        // Moments begin with their day, so that the day sorts before every moment of it.
        before.ifPresent(day -> asked.bind("before", day.toString()));
        return asked.map(mapper).iterator();
    }

    private static String limited(String query) {
        return query.equals(METADATA)
                ? query.replace("WHERE", "WHERE learnt_at < :before AND")
                : query.replace("latest_readings", LATEST_BEFORE);
    }

    /** What was said of a report at one time. */
    private record Word(String report, ReportMetadata said) {
        static final RowMapper<Word> MAPPER =
                (row, context) -> new Word(row.getString("report"), KeptMetadata.said(row, context));
    }
}
