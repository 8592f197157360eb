package org.aidememoire.store;

import java.util.List;
import org.aidememoire.model.report.ReportId;
import org.jdbi.v3.core.Handle;

/** How far the file reaches, and what has come to it since. */
final class Growth {
    private static final String LAST_READING =
            "SELECT coalesce((SELECT report || ' ' || kept_at FROM readings WHERE sequence = :sequence), '')";

    /** In one question, since it is asked before every answer. */
    private static final String NOW =
            """
            SELECT reached.*,
                coalesce((SELECT report || ' ' || kept_at FROM readings WHERE sequence = reached.readings), '') AS reading
            FROM (SELECT
                coalesce((SELECT max(sequence) FROM readings), 0) AS readings,
                coalesce((SELECT max(sequence) FROM metadata), 0) AS metadata,
                coalesce((SELECT max(number) FROM decisions), 0) AS decisions) reached""";

    private static final String CHANGED =
            """
            SELECT report FROM readings WHERE sequence > :readings
            UNION SELECT report FROM metadata WHERE sequence > :metadata
            UNION SELECT report FROM decisions WHERE number > :decisions AND report IS NOT NULL
            ORDER BY report""";

    private Growth() {}

    static Extent now(Handle handle) {
        return handle.createQuery(NOW)
                .map((row, context) -> new Extent(
                        row.getLong("readings"),
                        row.getLong("metadata"),
                        row.getLong("decisions"),
                        row.getString("reading")))
                .one();
    }

    static boolean follows(Handle handle, Extent earlier) {
        return reading(handle, earlier.readings()).equals(earlier.last())
                && last(handle, "metadata", "sequence") >= earlier.metadata()
                && last(handle, "decisions", "number") >= earlier.decisions();
    }

    static List<ReportId> changedSince(Handle handle, Extent earlier) {
        return handle.createQuery(CHANGED)
                .bind("readings", earlier.readings())
                .bind("metadata", earlier.metadata())
                .bind("decisions", earlier.decisions())
                .map((row, context) -> new ReportId(row.getString("report")))
                .list();
    }

    private static long last(Handle handle, String table, String number) {
        return handle.createQuery("SELECT coalesce(max(" + number + "), 0) FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    private static String reading(Handle handle, long sequence) {
        return handle.createQuery(LAST_READING)
                .bind("sequence", sequence)
                .mapTo(String.class)
                .one();
    }
}
