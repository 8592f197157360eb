package org.aidememoire.store.derived;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A derived file being made, which shows what has been put into it. Closing it without {@link #finish} leaves nothing
 * behind. For one thread.
 */
public final class DerivedBuild implements DerivedChanges, DerivedValues, AutoCloseable {
    private final DerivedFolder folder;
    private final Path file;
    private final String form;
    private final Connection connection;
    private final Rows rows;

    DerivedBuild(DerivedFolder folder, Path file, List<DerivedTable> tables, String form) throws SQLException {
        this.folder = folder;
        this.file = file;
        this.form = form;
        this.connection = new DerivedFile(file, tables).fill();
        this.rows = new Rows(connection, tables);
        execute("PRAGMA page_size=8192", "BEGIN");
        for (DerivedTable table : tables) {
            execute(table.create());
        }
        DerivedLabel.create(connection);
    }

    private void execute(String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    @Override
    public void put(String table, String key, byte[] value) {
        try {
            rows.put(table, key, value);
        } catch (SQLException e) {
            throw folder.failed(e);
        }
    }

    @Override
    public void remove(String table, String key) {
        try {
            rows.remove(table, key);
        } catch (SQLException e) {
            throw folder.failed(e);
        }
    }

    @Override
    public Optional<byte[]> get(String table, String key) {
        try {
            return rows.get(table, key);
        } catch (SQLException e) {
            throw folder.failed(e);
        }
    }

    @Override
    public void scan(String table, String from, BiPredicate<String, byte[]> use) {
        try {
            rows.scan(table, from, use);
        } catch (SQLException e) {
            throw folder.failed(e);
        }
    }

    /** Lets it hold from now on, as made from {@code source}. */
    public void finish(String source) {
        try {
            new DerivedLabel(form, 0, source).write(connection);
            execute("COMMIT", "PRAGMA locking_mode=NORMAL", "PRAGMA journal_mode=WAL");
            connection.close();
        } catch (SQLException e) {
            throw folder.failed(e);
        }
        folder.publish(file);
    }

    @Override
    public void close() {
        try {
            connection.close();
            for (String part : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
            }
        } catch (SQLException | IOException e) {
            throw folder.failed(e);
        }
    }
}
