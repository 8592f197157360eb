package org.aidememoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What was learnt about the reports, word by word. */
final class KeptMetadata {
    /** A number is never given twice, not even that of a word that was erased; its seal remembers it. */
    private static final String ADD =
            """
            INSERT INTO metadata (sequence, report, learnt_at, name, url, outlet, title, published, language)
            SELECT 1 + coalesce(max(given), 0),
                   :report, :learntAt, :name, :url, :outlet, :title, :published, :language
            FROM (SELECT max(sequence) AS given FROM metadata
                  UNION ALL SELECT CAST(max(key) AS BIGINT) FROM seals WHERE unit = 'METADATA') numbers""";

    private KeptMetadata() {}

    /** Adds what {@code said} tells beyond what is known; nothing if it tells nothing new. */
    static void learn(Handle handle, ReportId report, ReportMetadata said, Instant learntAt) {
        Optional<ReportMetadata> known = known(handle, report);
        if (known.isPresent() && known.get().equals(after(known.get(), said))) {
            return;
        }
        handle.createUpdate(ADD)
                .bind("report", report.hex())
                .bind("learntAt", learntAt.toString())
                .bind("name", said.name())
                .bind("url", said.url().orElse(null))
                .bind("outlet", said.outlet().orElse(null))
                .bind("title", said.title().orElse(null))
                .bind("published", said.published().map(LocalDate::toString).orElse(null))
                .bind("language", said.language().orElse(null))
                .execute();
    }

    /** What is known of the report now; empty if the report is not kept. */
    static Optional<ReportMetadata> known(Handle handle, ReportId report) {
        return latest(handle.createQuery("SELECT * FROM metadata WHERE report = :report ORDER BY sequence")
                .bind("report", report.hex())
                .map(KeptMetadata::said)
                .list());
    }

    /** What is known after all these words, the earliest first. */
    static Optional<ReportMetadata> latest(List<ReportMetadata> words) {
        return words.stream().reduce(KeptMetadata::after);
    }

    static ReportMetadata said(ResultSet answer, StatementContext context) throws SQLException {
        Row row = new Row(answer, context);
        return new ReportMetadata(
                row.words("name"),
                row.said("url"),
                row.said("outlet"),
                row.said("title"),
                row.said("published").map(LocalDate::parse),
                row.said("language"));
    }

    private static ReportMetadata after(ReportMetadata known, ReportMetadata said) {
        return new ReportMetadata(
                said.name(),
                said.url().or(known::url),
                said.outlet().or(known::outlet),
                said.title().or(known::title),
                said.published().or(known::published),
                said.language().or(known::language));
    }
}
