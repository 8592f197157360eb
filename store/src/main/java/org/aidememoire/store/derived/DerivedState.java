package org.aidememoire.store.derived;

import java.lang.ref.Cleaner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.aidememoire.store.StoreException;

/**
 * A derived file as it was at one moment, whatever is written to it since. Thread-safe. Closing it is good; what is not
 * closed is closed once nobody holds it any more, since a question that goes on may outlast the state that it was asked of.
 */
public final class DerivedState implements DerivedValues, AutoCloseable {
    /** How many questions can be answered at once. */
    private static final int CONNECTIONS = 3;

    private static final Cleaner CLEANER = Cleaner.create();

    private final DerivedFile file;
    private final DerivedLabel label;
    private final Connections connections;
    private final Cleaner.Cleanable closing;

    private DerivedState(DerivedFile file, DerivedLabel label, Connections connections) {
        this.file = file;
        this.label = label;
        this.connections = connections;
        this.closing = CLEANER.register(this, connections);
    }

    /** The connections of a state, each within a transaction that sees it. Knows nothing of the state, which it outlives. */
    private static final class Connections implements Runnable {
        private final List<Connection> all = new ArrayList<>();
        private final BlockingQueue<Rows> free = new ArrayBlockingQueue<>(CONNECTIONS);

        /** Adds one, and answers with what the file says of itself there. */
        Optional<DerivedLabel> add(DerivedFile file) throws SQLException {
            Connection connection = file.connect();
            all.add(connection);
            free.add(new Rows(connection, file.tables()));
            try (var statement = connection.createStatement()) {
                statement.execute("BEGIN");
            }
            return DerivedLabel.read(connection);
        }

        @Override
        public void run() {
            for (Connection connection : all) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    // Nothing was written through it, so nothing is lost.
                    continue;
                }
            }
        }
    }

    static Optional<DerivedState> of(DerivedFile file, String form) throws SQLException {
        while (true) {
            Connections connections = new Connections();
            List<Optional<DerivedLabel>> seen = new ArrayList<>();
            try {
                for (int i = 0; i < CONNECTIONS; i++) {
                    seen.add(connections.add(file));
                }
            } catch (SQLException e) {
                connections.run();
                throw e;
            }
            Optional<DerivedLabel> label = seen.get(0).filter(one -> one.form().equals(form));
            if (label.isPresent() && seen.stream().distinct().count() == 1) {
                return Optional.of(new DerivedState(file, label.get(), connections));
            }
            connections.run();
            if (label.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    /** What it was made from, in the words of who made it. */
    public String source() {
        return label.source();
    }

    @Override
    public Optional<byte[]> get(String table, String key) {
        return ask(rows -> rows.get(table, key));
    }

    @Override
    public void scan(String table, String from, BiPredicate<String, byte[]> use) {
        ask(rows -> {
            rows.scan(table, from, use);
            return Optional.empty();
        });
    }

    /**
     * Changes the file, all or nothing; this state stays as it is.
     *
     * @param source what it is made from then
     * @return the changed state; empty if the file is no longer in this state, so that nothing was written
     * @throws StoreException if it cannot be written to
     */
    public Optional<DerivedState> change(String source, Consumer<DerivedChanges> changes) {
        DerivedLabel next = new DerivedLabel(label.form(), label.change() + 1, source);
        try {
            if (!write(next, changes)) {
                return Optional.empty();
            }
            return of(file, label.form()).filter(state -> state.label.equals(next));
        } catch (SQLException e) {
            throw new StoreException(file.path() + ": cannot be written to (" + e.getMessage() + ")", e);
        }
    }

    private boolean write(DerivedLabel next, Consumer<DerivedChanges> changes) throws SQLException {
        try (Connection connection = file.connect();
                var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            if (!DerivedLabel.read(connection).equals(Optional.of(label))) {
                return false;
            }
            changes.accept(new Written(new Rows(connection, file.tables())));
            next.write(connection);
            statement.execute("COMMIT");
            return true;
        }
    }

    private record Written(Rows rows) implements DerivedChanges {
        @Override
        public void put(String table, String key, byte[] value) {
            try {
                rows.put(table, key, value);
            } catch (SQLException e) {
                throw new StoreException("the derived file cannot be written to (" + e.getMessage() + ")", e);
            }
        }

        @Override
        public void remove(String table, String key) {
            try {
                rows.remove(table, key);
            } catch (SQLException e) {
                throw new StoreException("the derived file cannot be written to (" + e.getMessage() + ")", e);
            }
        }
    }

    private interface Question<T> {
        Optional<T> of(Rows rows) throws SQLException;
    }

    private <T> Optional<T> ask(Question<T> question) {
        try {
            Rows rows = connections.free.take();
            try {
                return question.of(rows);
            } finally {
                connections.free.add(rows);
            }
        } catch (SQLException | IllegalArgumentException e) {
            throw new StoreException(file.path() + ": cannot be read (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(file.path() + ": interrupted while waiting", e);
        }
    }

    @Override
    public void close() {
        closing.clean();
    }
}
