package org.aidememoire.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/** A store in a database on a PostgreSQL server; a schema of its own there if the address names one. */
final class ServerAddress extends StoreAddress {
    private static final String JDBC = "jdbc:";
    private static final String SCHEME = "postgresql://";

    /** The driver does so within a transaction only; else it takes the whole of an answer into memory. */
    private static final int ROWS_AT_A_TIME = 500;

    private final PGSimpleDataSource source;
    private final Path cache;

    private ServerAddress(PGSimpleDataSource source, Path cache) {
        this.source = source;
        this.cache = cache;
    }

    static boolean looksLike(String words) {
        return words.startsWith(JDBC) || words.startsWith(SCHEME) || words.startsWith("postgres://");
    }

    /** @throws StoreException if it cannot be understood; what it holds is not repeated, since that may be a password */
    static ServerAddress at(String words, Map<String, String> environment) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(jdbc(words));
        } catch (IllegalArgumentException e) {
            // Without its cause, whose message repeats the address.
            throw new StoreException("this is no address of a PostgreSQL database; write it as"
                    + " jdbc:postgresql://HOST:PORT/DATABASE, with ?user=NAME where PGUSER does not say it");
        }
        if (source.getUser() == null) {
            Optional.ofNullable(environment.get("PGUSER")).ifPresent(source::setUser);
        }
        if (source.getPassword() == null) {
            Optional.ofNullable(environment.get("PGPASSWORD")).ifPresent(source::setPassword);
        }
        source.setApplicationName("aide");
        source.setDefaultRowFetchSize(ROWS_AT_A_TIME);
        return new ServerAddress(source, CacheFolder.of(environment));
    }

    /** The driver wants user and password among the settings, where PostgreSQL's own tools have them before the host. */
    private static String jdbc(String words) {
        URI uri = URI.create(words.replaceFirst("^(" + JDBC + ")?postgres(ql)?:", "postgresql:"));
        String path = Optional.ofNullable(uri.getRawPath()).orElse("");
        if (!"postgresql".equals(uri.getScheme()) || path.length() < 2) {
            throw new IllegalArgumentException("no database of PostgreSQL");
        }
        String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        int at = authority.lastIndexOf('@');
        StringBuilder jdbc = new StringBuilder(JDBC + SCHEME).append(authority.substring(at + 1));
        jdbc.append(path).append('?');
        Optional.ofNullable(uri.getRawQuery())
                .ifPresent(query -> jdbc.append(query).append('&'));
        if (at > 0) {
            // Both forms write unusual characters as %XX.
            String[] who = authority.substring(0, at).split(":", 2);
            jdbc.append("user=").append(who[0]);
            if (who.length == 2) {
                jdbc.append("&password=").append(who[1]);
            }
        }
        return jdbc.toString();
    }

    @Override
    Database database(StoreSettings settings) {
        return new PostgresDatabase(source, settings, trouble());
    }

    @Override
    Trouble trouble() {
        return new Trouble(toString(), new PostgresFailures());
    }

    @Override
    public boolean isTaken() {
        try (Handle handle = Jdbi.create(source).open()) {
            return !new PostgresForm(source).tables(handle).isEmpty();
        } catch (JdbiException e) {
            throw trouble().from(e);
        }
    }

    @Override
    public Path derived(String name) {
        return cache.resolve(Digest.ofWords(toString()).substring(0, 16) + "." + name);
    }

    @Override
    public String toString() {
        return SCHEME + source.getServerName() + ":" + source.getPortNumber() + "/" + source.getDatabaseName()
                + Optional.ofNullable(source.getCurrentSchema())
                        .map(schema -> "?currentSchema=" + schema)
                        .orElse("");
    }
}
