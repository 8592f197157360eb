package org.aidememoire.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A SQLite file. One connection writes, one change at a time, and stays open so that the log lives as long as the store;
 * each question opens one of its own.
 */
final class SqliteDatabase implements Database {
    private static final long GAP_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

    private final StoreFile file;
    private final Trouble trouble;
    private final ReadingConnections connections;
    private final Jdbi reading;
    private final Handle writing;
    private long wroteAt = System.nanoTime() - GAP_NANOS;

    SqliteDatabase(StoreFile file, Trouble trouble) {
        this.file = file;
        this.trouble = trouble;
        this.connections = new ReadingConnections(file.forReading());
        this.reading = dialect(Jdbi.create(connections));
        this.writing = dialect(file.forWriting()).open();
        // What is erased is overwritten and not only forgotten.
        this.writing
                .createQuery("PRAGMA secure_delete = ON")
                .mapTo(Integer.class)
                .one();
    }

    /** CROSS JOIN keeps SQLite from turning a join round, which would cost a sort of all claims. */
    static Jdbi dialect(Jdbi jdbi) {
        return jdbi.define("join", "CROSS JOIN");
    }

    @Override
    public synchronized void bringUpToDate() {
        new Schema(trouble, new SqliteForm(file.forMigrating())).bringUpToDate(writing);
    }

    @Override
    public <T> T ask(Function<Handle, T> question) {
        try (Handle handle = reading.open()) {
            // One state of the file for all the queries of a question.
            handle.execute("BEGIN");
            return question.apply(handle);
        }
    }

    @Override
    public synchronized void change(Consumer<Handle> change) {
        letOthersBegin();
        try {
            // In so many words rather than by JDBC's commit: the driver begins the next transaction within commit(),
            // and that would wait for other programs, and could fail, after the change was made.
            writing.execute("BEGIN IMMEDIATE");
            change.accept(writing);
            writing.execute("COMMIT");
            wroteAt = System.nanoTime();
        } catch (RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    /** Who writes one change after the other would else begin the next before anybody who waits has looked again. */
    private void letOthersBegin() {
        long left = wroteAt + GAP_NANOS - System.nanoTime();
        if (left > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void rollBack(RuntimeException failure) {
        try {
            writing.execute("ROLLBACK");
        } catch (JdbiException alreadyRolledBack) {
            // SQLite itself rolls back on some failures, such as a full disk.
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    @Override
    public List<String> faults(Handle handle) {
        List<String> faults = new ArrayList<>(
                handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
        faults.remove("ok");
        handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> "a row of " + row.getString("table") + " is of a row of "
                        + row.getString("parent") + " that is not there")
                .forEach(faults::add);
        return faults;
    }

    @Override
    public void continueNumbering(Handle handle) {
        // SQLite numbers a row after the largest number that is there.
    }

    @Override
    public synchronized void close() {
        connections.close();
        writing.close();
    }
}
