package org.aidememoire.store.derived;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/**
 * A file of tables of bytes, and the ways to connect to it.
 *
 * @param path where it is
 * @param tables what it consists of
 */
record DerivedFile(Path path, List<DerivedTable> tables) {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int PAGES_IN_MEMORY = 2_000;
    private static final int PAGES_WHILE_FILLING = 8_000;

    /** A connection to the file, which must be there. */
    Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        // What is derived may be lost with the power, but not be half of one state and half of another.
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setCacheSize(PAGES_IN_MEMORY);
        config.setGetGeneratedKeys(false);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return connect(config);
    }

    /** What is wrong with it, looked at page by page and value by value; empty if nothing is, or it has another form. */
    Optional<String> fault(String form) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA integrity_check(1)")) {
            String said = found.next() ? found.getString(1) : "nothing was found out";
            if (!said.equals("ok")) {
                return Optional.of(said.lines().findFirst().orElse(said));
            }
            Optional<DerivedLabel> label = DerivedLabel.read(connection);
            if (label.isEmpty()) {
                return Optional.of("it does not say what it is");
            }
            if (label.get().form().equals(form)) {
                Rows rows = new Rows(connection, tables);
                for (DerivedTable table : tables) {
                    rows.scan(table.name(), "", (key, value) -> true);
                }
            }
            return Optional.empty();
        } catch (SQLException | IllegalArgumentException e) {
            return Optional.of("it cannot be read (" + e.getMessage() + ")");
        }
    }

    /** A connection that fills a file that nobody knows of yet, and keeps no log. */
    Connection fill() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.OFF);
        config.setJournalMode(JournalMode.OFF);
        config.setLockingMode(LockingMode.EXCLUSIVE);
        config.setCacheSize(PAGES_WHILE_FILLING);
        config.setGetGeneratedKeys(false);
        return connect(config);
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        return JDBC.createConnection("jdbc:sqlite:" + path.toAbsolutePath().toUri(), config.toProperties());
    }
}
