package org.aidememoire.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A row of any table as it is kept, the same from every kind of database: by column, a {@link String}, a {@link Long} or
 * bytes. Columns that hold nothing are left out.
 */
record KeptRow(SortedMap<String, Object> columns) {
    static KeptRow of(ResultSet answer, StatementContext context) throws SQLException {
        Row row = new Row(answer, context);
        ResultSetMetaData about = answer.getMetaData();
        SortedMap<String, Object> columns = new TreeMap<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            String name = about.getColumnName(column).toLowerCase(Locale.ROOT);
            Object held = answer.getObject(column);
            if (held instanceof Number number) {
                columns.put(name, number.longValue());
            } else if (held instanceof String) {
                columns.put(name, row.words(name));
            } else if (held != null) {
                columns.put(name, held);
            }
        }
        return new KeptRow(columns);
    }

    String words(String column) {
        return said(column).orElseThrow(() -> new IllegalArgumentException("nothing is kept as its " + column));
    }

    Optional<String> said(String column) {
        return Optional.ofNullable(columns.get(column)).map(Object::toString);
    }

    long number(String column) {
        if (columns.get(column) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("no number is kept as its " + column);
    }

    byte[] bytes(String column) {
        if (columns.get(column) instanceof byte[] bytes) {
            return bytes;
        }
        throw new IllegalArgumentException("no bytes are kept as its " + column);
    }

    /** About how many bytes it takes. */
    long size() {
        return columns.values().stream()
                .mapToLong(held -> held instanceof byte[] raw
                        ? raw.length
                        : held.toString().length())
                .sum();
    }

    /**
     * Adds the row to what is digested: for each column in alphabetical order its name, a space, {@code n} for a number,
     * {@code w} for words or {@code b} for bytes, how many bytes follow, a colon, those bytes (words in UTF-8, numbers in
     * decimal digits) and a line feed; and at the end another line feed.
     */
    void addTo(Digest digest) {
        columns.forEach((name, held) -> {
            byte[] bytes = bytes(held);
            digest.add((name + ' ' + kind(held) + bytes.length + ':').getBytes(StandardCharsets.UTF_8));
            digest.add(bytes);
            digest.add(new byte[] {'\n'});
        });
        digest.add(new byte[] {'\n'});
    }

    private static char kind(Object held) {
        return held instanceof Long ? 'n' : held instanceof String ? 'w' : 'b';
    }

    private static byte[] bytes(Object held) {
        return held instanceof byte[] raw ? raw : held.toString().getBytes(StandardCharsets.UTF_8);
    }
}
