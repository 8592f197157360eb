package org.aidememoire.store;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** How one kind of database tells what is in it, and where its migrations are. */
interface Form {
    /** The tables that are there. */
    List<String> tables(Handle handle);

    /** Whether the tables bear the mark that the first migration sets. */
    boolean isMarked(Handle handle);

    /** What must be so before the first migration. */
    void prepare(Handle handle);

    /** The folder of the migrations under {@code schema/}. */
    String migrations();

    /** Connections for the migrations. */
    DataSource source();
}
