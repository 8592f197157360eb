package org.aidememoire.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Takes over every row of a store as it is, numbers, moments and seals included. */
final class Copying {
    /** Each after those that it refers to. */
    static final List<String> TABLES = List.of(
            "reports",
            "metadata",
            "readings",
            "claims",
            "problems",
            "series",
            "figures",
            "decisions",
            "threads",
            "erasures",
            "seals",
            "accounts");

    private static final int ROWS_AT_A_TIME = 200;
    private static final long BYTES_AT_A_TIME = 8_000_000;

    private final Handle from;
    private final Handle to;

    Copying(Handle from, Handle to) {
        this.from = from;
        this.to = to;
    }

    /** Whether nothing is kept yet. */
    static boolean isEmpty(Handle handle) {
        return TABLES.stream().allMatch(table -> handle.createQuery("SELECT 1 FROM " + table + " LIMIT 1")
                .mapTo(Integer.class)
                .findOne()
                .isEmpty());
    }

    void run() {
        TABLES.forEach(this::copy);
    }

    private void copy(String table) {
        List<KeptRow> rows = new ArrayList<>();
        long bytes = 0;
        try (ResultIterator<KeptRow> all =
                from.createQuery("SELECT * FROM " + table).map(KeptRow::of).iterator()) {
            while (all.hasNext()) {
                KeptRow row = all.next();
                rows.add(row);
                bytes += row.size();
                if (rows.size() == ROWS_AT_A_TIME || bytes > BYTES_AT_A_TIME) {
                    insert(table, rows);
                    rows.clear();
                    bytes = 0;
                }
            }
        }
        insert(table, rows);
    }

    /** Those with the same columns filled go together, so that nothing has to be said of the type of what is absent. */
    private void insert(String table, List<KeptRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.columns().keySet()))
                .forEach((columns, alike) -> insert(table, columns, alike));
    }

    private void insert(String table, Set<String> columns, List<KeptRow> rows) {
        String statement = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";
        try (PreparedBatch batch = to.prepareBatch(statement)) {
            for (KeptRow row : rows) {
                row.columns().forEach(batch::bind);
                batch.add();
            }
            batch.execute();
        }
    }
}
