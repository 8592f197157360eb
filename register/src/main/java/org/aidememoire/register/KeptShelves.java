package org.aidememoire.register;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Shelves in an {@link Archive}, of which only what was looked up lately is in memory, under what has changed since it was
 * written.
 */
final class KeptShelves<V> implements Shelves<String, V> {
    /** The first page is short, since most who ask want only what begins so; each is longer than the last. */
    private static final int FIRST_PAGE = 8;

    private static final int LONGER = 4;
    private static final int LONGEST_PAGE = 512;

    private final Archive archive;
    private final Archive.Part part;
    private final Form<V> form;
    private final Recent<V> recent;
    /** What was changed; empty where something was removed. */
    private final SortedMap<String, Optional<V>> changed;

    private KeptShelves(
            Archive archive,
            Archive.Part part,
            Form<V> form,
            Recent<V> recent,
            SortedMap<String, Optional<V>> changed) {
        this.archive = archive;
        this.part = part;
        this.form = form;
        this.recent = recent;
        this.changed = changed;
    }

    /** @param most how many values to remember */
    KeptShelves(Archive archive, Archive.Part part, Form<V> form, int most) {
        this(archive, part, form, new Recent<>(most), Collections.emptySortedMap());
    }

    @Override
    public KeptShelves<V> movedTo(Archive next, Form<V> nextForm) {
        Recent<V> known = nextForm.opensLater() ? recent.emptied() : recent.with(changed);
        return new KeptShelves<>(next, part, nextForm, known, Collections.emptySortedMap());
    }

    @Override
    public void writeTo(Archive.Changes changes, Archive.Part where, Form<V> as) {
        write(changed, changes, where, as);
    }

    static <V> void write(SortedMap<String, Optional<V>> changed, Archive.Changes to, Archive.Part where, Form<V> as) {
        changed.forEach((key, value) ->
                value.ifPresentOrElse(put -> to.put(where, key, packed(as, put)), () -> to.remove(where, key)));
    }

    static <V> byte[] packed(Form<V> form, V value) {
        Packing packing = new Packing();
        form.write(value, packing);
        return packing.bytes();
    }

    @Override
    public Optional<V> get(String key) {
        Optional<V> now = changed.get(key);
        return now == null ? kept(key) : now;
    }

    /** What was changed since it was written; empty where something was removed. */
    SortedMap<String, Optional<V>> changed() {
        return changed;
    }

    /** What is in the archive, whatever has changed since. */
    Optional<V> kept(String key) {
        Optional<Optional<V>> known = recent.get(key);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<V> read = archive.get(part, key).map(bytes -> form.read(key, new Unpacking(bytes)));
        recent.put(key, read);
        return read;
    }

    @Override
    public Stream<Map.Entry<String, V>> entries() {
        return entriesFrom("");
    }

    @Override
    public Stream<Map.Entry<String, V>> entriesFrom(String from) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Pages(from), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean isAtHand(String from) {
        return false;
    }

    /** One page after the other, so that nobody holds the archive while somebody thinks. */
    private final class Pages implements Iterator<Map.Entry<String, V>> {
        private Iterator<Map.Entry<String, V>> page = Collections.emptyIterator();
        private @Nullable String from;
        private int most = FIRST_PAGE;

        Pages(String from) {
            this.from = from;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && from != null) {
                turn(from);
            }
            return page.hasNext();
        }

        @Override
        public Map.Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }

        private void turn(String first) {
            SortedMap<String, byte[]> read = new TreeMap<>();
            int length = most;
            most = Math.min(LONGEST_PAGE, LONGER * most);
            archive.scan(part, first, (key, bytes) -> {
                read.put(key, bytes);
                return read.size() < length;
            });
            SortedMap<String, V> values = new TreeMap<>();
            read.forEach((key, bytes) -> {
                if (!changed.containsKey(key)) {
                    values.put(key, form.read(key, new Unpacking(bytes)));
                }
            });
            String after = read.size() < length ? null : read.lastKey() + '\0';
            SortedMap<String, Optional<V>> here = after == null ? changed.tailMap(first) : changed.subMap(first, after);
            here.forEach((key, value) -> value.ifPresent(present -> values.put(key, present)));
            page = values.entrySet().iterator();
            from = after;
        }
    }

    @Override
    public Shelves.Change<String, V> change() {
        return new KeptChange();
    }

    private final class KeptChange implements Shelves.Change<String, V> {
        private final SortedMap<String, Optional<V>> now = new TreeMap<>(changed);
        private Set<String> fresh = Set.of();

        @Override
        public void begin(Set<String> keys) {
            fresh = keys;
        }

        @Override
        public @Nullable V get(String key) {
            Optional<V> value = now.get(key);
            if (value == null) {
                value = fresh.contains(key) ? Optional.empty() : kept(key);
            }
            return value.orElse(null);
        }

        @Override
        public void put(String key, V value) {
            now.put(key, Optional.of(value));
        }

        @Override
        public void remove(String key) {
            now.put(key, Optional.empty());
        }

        @Override
        public KeptShelves<V> done() {
            return new KeptShelves<>(archive, part, form, recent, Collections.unmodifiableSortedMap(now));
        }
    }
}
