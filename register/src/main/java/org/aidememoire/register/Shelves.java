package org.aidememoire.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map that shares most of itself with the map it was changed from. Thread-safe.
 *
 * @param <K> what is looked up
 * @param <V> what is found
 */
interface Shelves<K, V> {
    Optional<V> get(K key);

    /** What is found, in order. */
    Stream<Map.Entry<K, V>> entries();

    /** What is found from {@code from} on, in order. */
    Stream<Map.Entry<K, V>> entriesFrom(K from);

    /** Whether what is found from {@code from} on is in memory, so that to go through it costs little. */
    default boolean isAtHand(K from) {
        return true;
    }

    Change<K, V> change();

    /** Writes to {@code part} of an archive what it does not have yet. */
    void writeTo(Archive.Changes changes, Archive.Part part, Form<V> form);

    /** Says that very many will be looked up. */
    default void expectMany() {}

    /** The same in {@code next}, an archive that has what {@link #writeTo} wrote, if it is in an archive; else this. */
    Shelves<K, V> movedTo(Archive next, Form<V> form);

    /** A change under way; for one thread. */
    interface Change<K, V> {
        @Nullable
        V get(K key);

        void put(K key, V value);

        void remove(K key);

        /** Says that nothing was ever put under {@code keys}, so that it need not be looked for. */
        default void begin(Set<K> keys) {}

        /** The changed map; this change is over. */
        Shelves<K, V> done();
    }
}
