package org.aidememoire.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map that shares most of itself with the map it was changed from: its keys lie on many shelves, and
 * a change copies only the shelves that it touches.
 *
 * @param <K> what is looked up
 * @param <V> what is found
 */
final class Shelves<K extends Comparable<K>, V> {
    private final ToIntFunction<K> shelf;
    private final List<SortedMap<K, V>> shelves;

    private Shelves(ToIntFunction<K> shelf, List<SortedMap<K, V>> shelves) {
        this.shelf = shelf;
        this.shelves = shelves;
    }

    /**
     * With nothing on it.
     *
     * @param count how many shelves there are
     * @param shelf which of them a key belongs on, from zero. Where it never falls as keys rise, all values come in order
     */
    static <K extends Comparable<K>, V> Shelves<K, V> empty(int count, ToIntFunction<K> shelf) {
        return new Shelves<>(shelf, Collections.nCopies(count, Collections.emptySortedMap()));
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(shelves.get(shelf.applyAsInt(key)).get(key));
    }

    /** What is found, by shelf, and on each by key. */
    Stream<Map.Entry<K, V>> entries() {
        return shelves.stream().filter(one -> !one.isEmpty()).flatMap(one -> one.entrySet().stream());
    }

    /** What is found from {@code from} on, where the shelves are in the order of the keys. */
    Stream<Map.Entry<K, V>> entriesFrom(K from) {
        int first = shelf.applyAsInt(from);
        return Stream.concat(
                shelves.get(first).tailMap(from).entrySet().stream(),
                shelves.subList(first + 1, shelves.size()).stream().flatMap(one -> one.entrySet().stream()));
    }

    Change change() {
        return new Change();
    }

    /** A change under way. */
    final class Change {
        private final List<SortedMap<K, V>> changed = new ArrayList<>(shelves);
        private final BitSet own = new BitSet(shelves.size());

        @Nullable
        V get(K key) {
            return changed.get(shelf.applyAsInt(key)).get(key);
        }

        void put(K key, V value) {
            own(shelf.applyAsInt(key)).put(key, value);
        }

        void remove(K key) {
            own(shelf.applyAsInt(key)).remove(key);
        }

        private SortedMap<K, V> own(int index) {
            if (!own.get(index)) {
                changed.set(index, new TreeMap<>(changed.get(index)));
                own.set(index);
            }
            return changed.get(index);
        }

        /** The changed map; this change is over. */
        Shelves<K, V> done() {
            return new Shelves<>(shelf, Collections.unmodifiableList(changed));
        }
    }
}
