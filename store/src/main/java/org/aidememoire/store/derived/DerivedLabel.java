package org.aidememoire.store.derived;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * What a derived file says of itself.
 *
 * @param form in which form its bytes are
 * @param change how often it was changed
 * @param source what it was made from, in the words of who made it
 */
record DerivedLabel(String form, long change, String source) {
    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE label (form TEXT NOT NULL, change INTEGER NOT NULL, source TEXT NOT NULL)");
        }
    }

    static Optional<DerivedLabel> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT form, change, source FROM label")) {
            return row.next()
                    ? Optional.of(new DerivedLabel(row.getString(1), row.getLong(2), row.getString(3)))
                    : Optional.empty();
        }
    }

    void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM label");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO label VALUES (?, ?, ?)")) {
            insert.setString(1, form);
            insert.setLong(2, change);
            insert.setString(3, source);
            insert.execute();
        }
    }
}
