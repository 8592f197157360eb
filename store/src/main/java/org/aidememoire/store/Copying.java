package org.aidememoire.store;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    private void insert(String table, List<KeptRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        TreeSet<String> columns = new TreeSet<>();
        rows.forEach(row -> columns.addAll(row.columns().keySet()));
        String statement = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";
        try (PreparedBatch batch = to.prepareBatch(statement)) {
            for (KeptRow row : rows) {
                for (String column : columns) {
                    Object held = row.columns().get(column);
                    if (held == null) {
                        // Of no type, which a server takes for that of the column.
                        batch.bindNull(column, Types.NULL);
                    } else {
                        batch.bind(column, held);
                    }
                }
                batch.add();
            }
            batch.execute();
        }
    }
}
