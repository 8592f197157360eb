package org.aidememoire.store;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * The form of a store. Flyway's migrations make it; its history table says which were run. Flyway itself is started only
 * for a store that is new or old, since that costs more than everything else about opening one.
 */
final class Schema {
    /** The newest migration under {@code schema/}. */
    static final int NEWEST = 5;

    private static final String HISTORY = "flyway_schema_history";
    private static final int ATTEMPTS = 10;
    private static final int PAUSE_MILLIS = 50;

    private final Trouble trouble;
    private final Form form;

    Schema(Trouble trouble, Form form) {
        this.trouble = trouble;
        this.form = form;
    }

    /**
     * Makes the schema if nothing is there and brings it up to date if an older version made it.
     *
     * @throws StoreException if what is there is no store or a newer version made it; then it is untouched
     */
    void bringUpToDate(Handle handle) {
        // Several programs may find a new store at once. One makes the schema; the others fail over it, look again, and
        // find it made.
        for (int attempt = 1; version(handle) < NEWEST; attempt++) {
            try {
                form.prepare(handle);
                migrate();
            } catch (IllegalStateException e) {
                throw trouble.because(String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    /** The version that the store is in; 0 where nothing is in it yet. */
    private int version(Handle handle) {
        List<String> tables = form.tables(handle);
        // A process killed between Flyway's making its history and our first table leaves the history alone.
        if (tables.stream().allMatch(HISTORY::equals)) {
            return 0;
        }
        if (!tables.contains(HISTORY) || !form.isMarked(handle)) {
            throw trouble.because("not a store of Aide-Mémoire");
        }
        int version = handle.createQuery("SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY)
                .mapTo(Integer.class)
                .one();
        if (version > NEWEST) {
            throw trouble.because("a newer version of Aide-Mémoire made this store (its form is " + version
                    + ", known here up to " + NEWEST + "); nothing was changed");
        }
        return version;
    }

    private void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(form.source())
                .table(HISTORY)
                .locations("classpath:org/aidememoire/store/schema/" + form.migrations())
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
