package org.aidememoire.store;

import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The one connection that writes, one change at a time. It stays open so that the log lives as long as the store. */
final class Writing implements AutoCloseable {
    private final Handle handle;
    private final Trouble trouble;

    Writing(Handle handle, Trouble trouble) {
        this.handle = handle;
        this.trouble = trouble;
    }

    /**
     * Makes {@code change} whole or not at all.
     *
     * @param loss what is lost if it fails, as words for a person
     */
    synchronized void write(String loss, Consumer<Handle> change) {
        try {
            // In so many words rather than by JDBC's commit: the driver begins the next transaction within commit(),
            // and
            // that would wait for other programs, and could fail, after the change was made.
            handle.execute("BEGIN IMMEDIATE");
            change.accept(handle);
            handle.execute("COMMIT");
        } catch (JdbiException e) {
            throw rolledBack(trouble.from(e, loss));
        } catch (RuntimeException e) {
            throw rolledBack(e);
        }
    }

    private RuntimeException rolledBack(RuntimeException failure) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException alreadyRolledBack) {
            // SQLite itself rolls back on some failures, such as a full disk.
            failure.addSuppressed(alreadyRolledBack);
        }
        return failure;
    }

    @Override
    public synchronized void close() {
        handle.close();
    }
}
