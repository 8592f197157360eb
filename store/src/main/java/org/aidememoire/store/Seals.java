package org.aidememoire.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The digests of all that is kept, made in the transaction that keeps it. They show what has changed since otherwise than
 * by this program: a disk that forgets, a hand in the tables. Who can change both a row and its seal is found out only for
 * decisions, whose seals are chained, and by the digest of the whole, where it was noted elsewhere.
 */
final class Seals {
    /** Numbered units that came after the last that is sealed. */
    private static final String NEW = Arrays.stream(Unit.values())
            .filter(unit -> unit != Unit.REPORT)
            .map(unit -> String.format(
                    "SELECT '%1$s' AS unit, %3$s AS key FROM %2$s WHERE %3$s >"
                            + " (SELECT CAST(coalesce(max(key), '0') AS BIGINT) FROM seals WHERE unit = '%1$s')",
                    unit.name(), unit.table(), unit.keyColumn()))
            .collect(Collectors.joining(" UNION ALL "));

    /** A report comes with a word about it. */
    private static final String NEW_REPORTS =
            """
            SELECT DISTINCT report FROM metadata
            WHERE sequence > (SELECT CAST(coalesce(max(key), '0') AS BIGINT) FROM seals WHERE unit = 'METADATA')
              AND NOT EXISTS (SELECT 1 FROM seals WHERE unit = 'REPORT' AND key = metadata.report)""";

    private static final String ADD =
            "INSERT INTO seals (unit, key, report, digest) VALUES (:unit, :key, :report, :digest)";

    private record New(Unit unit, Object key) {}

    private Seals() {}

    /** Whether older versions kept something that is not sealed yet, or a program ended before it had sealed all. */
    static boolean isIncomplete(Handle handle) {
        return handle.createQuery(NEW + " LIMIT 1").mapToMap().findOne().isPresent();
    }

    /** Seals what is kept and not sealed. */
    static void complete(Handle handle) {
        List<New> all = new ArrayList<>();
        handle.createQuery(NEW_REPORTS).mapTo(String.class).forEach(report -> all.add(new New(Unit.REPORT, report)));
        handle.createQuery(NEW)
                .map((row, context) -> new New(Unit.valueOf(row.getString("unit")), row.getLong("key")))
                .forEach(all::add);
        if (all.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(ADD)) {
            for (New fresh : all) {
                KeptUnit unit = KeptUnit.one(handle, fresh.unit(), fresh.key());
                batch.bind("unit", unit.unit().name())
                        .bind("key", unit.key())
                        .bind("report", unit.report().orElse(null))
                        .bind("digest", unit.digest())
                        .add();
            }
            batch.execute();
        }
    }
}
