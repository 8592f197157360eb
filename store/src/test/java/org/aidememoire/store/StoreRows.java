package org.aidememoire.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Looks into a store's file from outside, as a user with SQLite's own shell does. */
final class StoreRows {
    private StoreRows() {}

    static int count(Path file, String table) {
        try (Handle handle = open(file)) {
            return handle.createQuery("SELECT count(*) FROM " + table)
                    .mapTo(Integer.class)
                    .one();
        }
    }

    static String ask(Path file, String query) {
        try (Handle handle = open(file)) {
            return handle.createQuery(query).mapTo(String.class).one();
        }
    }

    static Handle open(Path file) {
        return Jdbi.create("jdbc:sqlite:" + file).define("join", "CROSS JOIN").open();
    }
}
