package org.aidememoire.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;

/**
 * Where a test has its store, and a look into it from outside, as with the shell of its database.
 *
 * @param words the address as a user gives it
 */
record Place(String words) {
    StoreAddress address() {
        return StoreAddress.parse(words, Map.of());
    }

    Store open() {
        return Store.open(address());
    }

    /** With a clock that stands still at {@code moment}. */
    Store openAt(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return Store.open(address(), new StoreSettings(Duration.ofSeconds(5), OptionalInt.empty(), clock));
    }

    Handle look() {
        return onServer()
                ? PostgresDatabase.dialect(Jdbi.create(words)).open()
                : SqliteDatabase.dialect(Jdbi.create("jdbc:sqlite:" + words)).open();
    }

    Form form() {
        DataSource none = new SQLiteDataSource();
        return onServer() ? new PostgresForm(none) : new SqliteForm(none);
    }

    int count(String table) {
        try (Handle handle = look()) {
            return handle.createQuery("SELECT count(*) FROM " + table)
                    .mapTo(Integer.class)
                    .one();
        }
    }

    boolean onServer() {
        return words.startsWith("jdbc:");
    }

    /** Asks the database itself whether it is sound, where it can be asked. */
    boolean isSound() {
        if (onServer()) {
            return true;
        }
        try (Handle handle = look()) {
            return handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .one()
                            .equals("ok")
                    && count("pragma_foreign_key_check") == 0;
        }
    }
}
