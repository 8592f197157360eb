package org.aidememoire.store.derived;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.aidememoire.store.StoreException;

/** What stands in the tables of a derived file. */
public interface DerivedValues {
    /**
     * What {@code table} has under {@code key}.
     *
     * @throws StoreException if it cannot be read
     */
    Optional<byte[]> get(String table, String key);

    /**
     * Hands over what {@code table} has from {@code from} on, in the order of the keys, until {@code use} says no.
     * {@code use} asks nothing of the file itself.
     *
     * @throws StoreException if it cannot be read
     */
    void scan(String table, String from, BiPredicate<String, byte[]> use);
}
