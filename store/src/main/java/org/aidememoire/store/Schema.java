package org.aidememoire.store;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * The form of the file. Flyway's migrations make it; its history table says which were run. Flyway itself is started
 * only for a file that is new or old, since that costs more than everything else about opening a store.
 */
final class Schema {
    /** The newest migration under {@code schema/}. */
    static final int NEWEST = 3;

    /** 'AIDE' in ASCII; the first migration writes it. */
    private static final int APPLICATION = 1095320645;

    private static final String HISTORY = "flyway_schema_history";
    private static final int ATTEMPTS = 10;
    private static final int PAUSE_MILLIS = 50;

    private final Path file;
    private final DataSource source;

    Schema(Path file, DataSource source) {
        this.file = file;
        this.source = source;
    }

    /**
     * Makes the schema if the file is empty and brings it up to date if an older version made it.
     *
     * @throws StoreException if the file is no store or a newer version made it; then it is untouched
     */
    void bringUpToDate(Handle handle) {
        // Several programs may find a new file at once. One makes the schema; the others fail over it, look again, and
        // find it made.
        for (int attempt = 1; version(handle) < NEWEST; attempt++) {
            try {
                handle.createQuery("PRAGMA journal_mode = WAL")
                        .mapTo(String.class)
                        .one();
                migrate();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    /** The version that the file is in; 0 where nothing is in it yet. */
    private int version(Handle handle) {
        List<String> tables = handle.createQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")
                .mapTo(String.class)
                .list();
        // A process killed between Flyway's making its history and our first table leaves the history alone.
        if (tables.stream().allMatch(HISTORY::equals)) {
            return 0;
        }
        if (!tables.contains(HISTORY) || applicationOf(handle) != APPLICATION) {
            throw new StoreException(file + ": not a store of Aide-Mémoire");
        }
        int version = handle.createQuery("SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY)
                .mapTo(Integer.class)
                .one();
        if (version > NEWEST) {
            throw new StoreException(file + ": a newer version of Aide-Mémoire made this store (its form is " + version
                    + ", known here up to " + NEWEST + "); nothing was changed");
        }
        return version;
    }

    private static int applicationOf(Handle handle) {
        return handle.createQuery("PRAGMA application_id").mapTo(Integer.class).one();
    }

    private void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .table(HISTORY)
                .locations("classpath:org/aidememoire/store/schema")
                .failOnMissingLocations(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private static void pause(RuntimeException waitingFor) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw waitingFor;
        }
    }
}
