package org.aidememoire.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that read, kept open from one question to the next: to open one, the schema has to be read, which takes longer
 * than most questions. Thread-safe.
 */
final class ReadingConnections implements ConnectionFactory, AutoCloseable {
    /** More who ask at once open connections of their own. */
    private static final int KEPT = 8;

    private final DataSource source;
    private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>(KEPT);
    private volatile boolean closed;

    ReadingConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection kept = idle.pollFirst();
        return kept == null ? source.getConnection() : kept;
    }

    /** Ends the transaction, so that the next question sees what has come since. */
    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try (Statement end = connection.createStatement()) {
            end.execute("ROLLBACK");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        if (!idle.offerFirst(connection)) {
            connection.close();
        }
        if (closed) {
            close();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            try {
                connection.close();
            } catch (SQLException e) {
                // Nothing was written through it, so nothing is lost.
                continue;
            }
        }
    }
}
