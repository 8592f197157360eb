package org.aidememoire.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.aidememoire.model.report.ReportId;
import org.jdbi.v3.core.Handle;

/**
 * Takes a report's words out of a store for good: its bytes and text, what was learnt about it, what was read in it, and what
 * was decided in words of its own. That there was such a report, when it came, how often it was read, and who decided on it
 * when stays, and so does who erased it, when and why.
 */
final class Erasure {
    private Erasure() {}

    /** Within the transaction that takes the decision of this {@code number} to erase {@code report}. */
    static void carryOut(Handle handle, ReportId report, long number) {
        handle.createUpdate("INSERT INTO erasures (report, decision) VALUES (:report, :number)")
                .bind("report", report.hex())
                .bind("number", number)
                .execute();
        handle.createUpdate("UPDATE reports SET text = '', text_length = 0, size = 0, bytes = :none WHERE id = :report")
                .bind("none", new byte[0])
                .bind("report", report.hex())
                .execute();
        delete(handle, "claims WHERE reading IN (SELECT sequence FROM readings WHERE report = :report)", report);
        delete(handle, "problems WHERE reading IN (SELECT sequence FROM readings WHERE report = :report)", report);
        delete(handle, "metadata WHERE report = :report", report);
        handle.createUpdate(
                        """
                        UPDATE decisions SET content = NULL
                        WHERE number <> :number AND content LIKE '%' || :report || '%'""")
                .bind("number", number)
                .bind("report", report.hex())
                .execute();
    }

    private static void delete(Handle handle, String what, ReportId report) {
        handle.createUpdate("DELETE FROM " + what).bind("report", report.hex()).execute();
    }

    /** The erased reports, each with the number of the decision that erased it. */
    static Map<ReportId, Long> all(Handle handle) {
        return handle.createQuery("SELECT report, decision FROM erasures")
                .map((row, context) -> Map.entry(new ReportId(row.getString("report")), row.getLong("decision")))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
