package org.aidememoire.store;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a store is: in a file, or in a database on a PostgreSQL server. Its string is how a message names it, and never
 * holds a password.
 */
public abstract sealed class StoreAddress permits FileAddress, ServerAddress {
    /** The store in {@code file}. */
    public static StoreAddress of(Path file) {
        return new FileAddress(file);
    }

    /**
     * What a user means by {@code words}: {@code jdbc:postgresql://HOST:PORT/DATABASE} or
     * {@code postgresql://USER@HOST/DATABASE} is on a server, with the settings of PostgreSQL's JDBC driver after a
     * question mark; anything else is a file.
     *
     * @param environment where {@code PGUSER} and {@code PGPASSWORD} count if the address names no user or password, and
     *     {@code AIDE_CACHE} or {@code XDG_CACHE_HOME} say where what is derived from a store on a server is kept
     * @throws StoreException if it begins like an address on a server and is none
     */
    public static StoreAddress parse(String words, Map<String, String> environment) {
        return ServerAddress.looksLike(words) ? ServerAddress.at(words, environment) : of(Path.of(words));
    }

    /**
     * Whether anything is there already that {@link Store#open(StoreAddress)} would open rather than make.
     *
     * @throws StoreException if the server cannot be asked
     */
    public abstract boolean isTaken();

    /**
     * The place of something that is derived from the store, such as its search index: beside a file, as
     * {@code aide.db.search}; for a database, in the user's own cache folder. Nothing need be there yet.
     *
     * @param name what it is, such as {@code search}
     */
    public abstract Path derived(String name);

    /** @throws StoreException if it is plain from the outside that there can be no store */
    abstract Database database(StoreSettings settings);

    /** What a failure there means. */
    abstract Trouble trouble();
}
