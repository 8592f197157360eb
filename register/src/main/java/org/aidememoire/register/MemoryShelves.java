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
 * Shelves in memory: keys lie on many of them, and a change copies only those that it touches. In order only where the
 * shelves are in the order of the keys.
 *
 * @param <K> what is looked up
 * @param <V> what is found
 */
final class MemoryShelves<K extends Comparable<K>, V> implements Shelves<K, V> {
    private final ToIntFunction<K> shelf;
    private final List<SortedMap<K, V>> shelves;

    private MemoryShelves(ToIntFunction<K> shelf, List<SortedMap<K, V>> shelves) {
        this.shelf = shelf;
        this.shelves = shelves;
    }

    /**
     * With nothing on it.
     *
     * @param count how many shelves there are
     * @param shelf which of them a key belongs on, from zero. Where it never falls as keys rise, all values come in order
     */
    static <K extends Comparable<K>, V> MemoryShelves<K, V> empty(int count, ToIntFunction<K> shelf) {
        return new MemoryShelves<>(shelf, Collections.nCopies(count, Collections.emptySortedMap()));
    }

    @Override
    public Optional<V> get(K key) {
        return Optional.ofNullable(shelves.get(shelf.applyAsInt(key)).get(key));
    }

    @Override
    public Stream<Map.Entry<K, V>> entries() {
        return shelves.stream().filter(one -> !one.isEmpty()).flatMap(one -> one.entrySet().stream());
    }

    @Override
    public Stream<Map.Entry<K, V>> entriesFrom(K from) {
        int first = shelf.applyAsInt(from);
        return Stream.concat(
                shelves.get(first).tailMap(from).entrySet().stream(),
                shelves.subList(first + 1, shelves.size()).stream().flatMap(one -> one.entrySet().stream()));
    }

    @Override
    public void writeTo(Archive.Changes changes, Archive.Part part, Form<V> form) {
        entries()
                .forEach(entry ->
                        changes.put(part, entry.getKey().toString(), KeptShelves.packed(form, entry.getValue())));
    }

    @Override
    public MemoryShelves<K, V> movedTo(Archive next, Form<V> form) {
        return this;
    }

    @Override
    public MemoryChange change() {
        return new MemoryChange();
    }

    /** A change under way. */
    final class MemoryChange implements Shelves.Change<K, V> {
        private final List<SortedMap<K, V>> changed = new ArrayList<>(shelves);
        private final BitSet own = new BitSet(shelves.size());

        @Override
        public @Nullable V get(K key) {
            return changed.get(shelf.applyAsInt(key)).get(key);
        }

        @Override
        public void put(K key, V value) {
            own(shelf.applyAsInt(key)).put(key, value);
        }

        @Override
        public void remove(K key) {
            own(shelf.applyAsInt(key)).remove(key);
        }

        private SortedMap<K, V> own(int index) {
            if (!own.get(index)) {
                changed.set(index, new TreeMap<>(changed.get(index)));
                own.set(index);
            }
            return changed.get(index);
        }

        @Override
        public MemoryShelves<K, V> done() {
            return new MemoryShelves<>(shelf, Collections.unmodifiableList(changed));
        }
    }
}
