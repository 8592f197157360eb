package org.aidememoire.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * The connections to a store. What the databases do each in its own way is behind this and {@link Form}; queries are the
 * same for all, where {@code <join>} is a join whose left side is read first.
 */
interface Database extends AutoCloseable {
    /** Brings what is there into the newest form. */
    void bringUpToDate();

    /** Asks on a connection that cannot write; all that {@code question} sees is of one moment. */
    <T> T ask(Function<Handle, T> question);

    /** Makes {@code change} whole and for good, or not at all; one at a time over all programs. */
    void change(Consumer<Handle> change);

    /** What the database itself finds wrong with what it holds; nothing where it has no such check. */
    List<String> faults(Handle handle);

    /** Lets new rows be numbered after those that were put in with their numbers. */
    void continueNumbering(Handle handle);

    @Override
    void close();
}
