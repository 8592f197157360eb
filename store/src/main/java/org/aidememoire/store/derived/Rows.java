package org.aidememoire.store.derived;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The tables of a derived file through one connection. For one thread at a time. */
final class Rows {
    private final Connection connection;
    private final Map<String, DerivedTable> tables = new HashMap<>();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Rows(Connection connection, List<DerivedTable> tables) {
        this.connection = connection;
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    /** @throws IllegalArgumentException if the value is damaged */
    Optional<byte[]> get(String table, String key) throws SQLException {
        PreparedStatement get = prepared(table, DerivedTable::get);
        get.setString(1, key);
        try (ResultSet row = get.executeQuery()) {
            return row.next() ? Optional.of(Checked.without(key, row.getBytes(1))) : Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if a value is damaged */
    void scan(String table, String from, BiPredicate<String, byte[]> use) throws SQLException {
        try (PreparedStatement scan = connection.prepareStatement(table(table).scan())) {
            scan.setString(1, from);
            try (ResultSet row = scan.executeQuery()) {
                boolean on = true;
                while (on && row.next()) {
                    String key = row.getString(1);
                    on = use.test(key, Checked.without(key, row.getBytes(2)));
                }
            }
        }
    }

    void put(String table, String key, byte[] value) throws SQLException {
        PreparedStatement put = prepared(table, DerivedTable::put);
        put.setString(1, key);
        put.setBytes(2, Checked.with(key, value));
        put.executeUpdate();
    }

    void remove(String table, String key) throws SQLException {
        PreparedStatement remove = prepared(table, DerivedTable::remove);
        remove.setString(1, key);
        remove.executeUpdate();
    }

    private PreparedStatement prepared(String table, Function<DerivedTable, String> command) throws SQLException {
        String sql = command.apply(table(table));
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private DerivedTable table(String name) {
        DerivedTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no such table: " + name);
        }
        return table;
    }
}
