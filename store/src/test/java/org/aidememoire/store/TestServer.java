package org.aidememoire.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** A real PostgreSQL server for as long as the tests run, started when the first of them asks for it. */
final class TestServer {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private TestServer() {}

    private static final class Started {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("no PostgreSQL server can be started for the tests", e);
            }
        }
    }

    /** The address of its database. */
    static String database() {
        return Started.SERVER.getJdbcUrl("postgres", "postgres");
    }

    static int port() {
        return Started.SERVER.getPort();
    }

    /** The address of a new and empty schema. */
    static String schema() {
        String name = "store_" + SCHEMAS.incrementAndGet();
        execute("CREATE SCHEMA " + name);
        return database() + "&currentSchema=" + name;
    }

    /**
     * Does {@code work} with a new and empty database of which all that is kept lies in the folder {@code on}; it is gone
     * afterwards.
     */
    static void withDatabaseOn(Path on, Consumer<Place> work) {
        String name = "elsewhere_" + SCHEMAS.incrementAndGet();
        execute("CREATE TABLESPACE " + name + " LOCATION '" + on + "'");
        try {
            execute("CREATE DATABASE " + name + " TABLESPACE " + name);
            work.accept(new Place(Started.SERVER.getJdbcUrl("postgres", name)));
        } finally {
            execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            execute("DROP TABLESPACE " + name);
        }
    }

    private static void execute(String statement) {
        Jdbi.create(database()).useHandle(handle -> handle.execute(statement));
    }
}
