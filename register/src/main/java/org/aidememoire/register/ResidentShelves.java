package org.aidememoire.register;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shelves that are read from an {@link Archive} section by section when they are first gone through, and then stay in
 * memory: for what is small and gone through again and again. A section is all that begins with the same characters. The
 * keys are identifiers.
 */
final class ResidentShelves<V> implements Shelves<String, V> {
    private static final int REMEMBERED = 20_000;

    private final Archive archive;
    private final Archive.Part part;
    private final Supplier<Form<V>> form;
    private final int beginning;
    private final MemoryShelves<String, V> empty;
    /** Whether single values are looked up without reading their section. */
    private final boolean singly;

    private final Recent<V> recent;
    /** What was changed; empty where something was removed. */
    private final SortedMap<String, Optional<V>> changed;
    /** The sections that are in memory, with what was changed; locked while one is read or all are gone through. */
    private final Map<String, MemoryShelves<String, V>> sections;

    private ResidentShelves(
            ResidentShelves<V> like,
            Archive archive,
            SortedMap<String, Optional<V>> changed,
            Map<String, MemoryShelves<String, V>> sections,
            Recent<V> recent) {
        this.archive = archive;
        this.part = like.part;
        this.form = like.form;
        this.beginning = like.beginning;
        this.empty = like.empty;
        this.singly = like.singly;
        this.recent = recent;
        this.changed = changed;
        this.sections = sections;
    }

    /**
     * @param form makes a form for one thread
     * @param beginning how many characters at the beginning of a key, none or one, tell its section
     * @param empty what a section is read into
     */
    ResidentShelves(
            Archive archive, Archive.Part part, Supplier<Form<V>> form, int beginning, MemoryShelves<String, V> empty) {
        this(archive, part, form, beginning, empty, true);
    }

    /** The same, of one section, for what is so little that nothing of it is looked up without reading all. */
    static <V> ResidentShelves<V> whole(Archive archive, Archive.Part part, Supplier<Form<V>> form) {
        return new ResidentShelves<>(
                archive, part, form, 0, MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of), false);
    }

    private ResidentShelves(
            Archive archive,
            Archive.Part part,
            Supplier<Form<V>> form,
            int beginning,
            MemoryShelves<String, V> empty,
            boolean singly) {
        this.archive = archive;
        this.part = part;
        this.form = form;
        this.beginning = beginning;
        this.empty = empty;
        this.singly = singly;
        this.recent = new Recent<>(REMEMBERED);
        this.changed = Collections.emptySortedMap();
        this.sections = new ConcurrentHashMap<>();
    }

    private String section(String key) {
        return key.substring(0, Math.min(beginning, key.length()));
    }

    @Override
    public Optional<V> get(String key) {
        Optional<V> now = changed.get(key);
        return now == null ? kept(key) : now;
    }

    private Optional<V> kept(String key) {
        MemoryShelves<String, V> read = singly ? inMemory(section(key)) : read(section(key));
        if (read != null) {
            return read.get(key);
        }
        Optional<Optional<V>> known = recent.get(key);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<V> found = archive.get(part, key).map(bytes -> form.get().read(key, new Unpacking(bytes)));
        recent.put(key, found);
        return found;
    }

    private @Nullable MemoryShelves<String, V> inMemory(String section) {
        return sections.get(section);
    }

    private MemoryShelves<String, V> read(String section) {
        synchronized (sections) {
            MemoryShelves<String, V> known = sections.get(section);
            if (known == null) {
                MemoryShelves<String, V>.MemoryChange filling = empty.change();
                Form<V> reading = form.get();
                archive.scan(part, section, (key, bytes) -> {
                    if (key.startsWith(section)) {
                        filling.put(key, reading.read(key, new Unpacking(bytes)));
                        return true;
                    }
                    return false;
                });
                known = changed(filling.done(), section, changed);
                sections.put(section, known);
            }
            return known;
        }
    }

    private MemoryShelves<String, V> changed(
            MemoryShelves<String, V> values, String section, SortedMap<String, Optional<V>> by) {
        MemoryShelves<String, V>.MemoryChange change = values.change();
        by.forEach((key, value) -> {
            if (section(key).equals(section)) {
                value.ifPresentOrElse(one -> change.put(key, one), () -> change.remove(key));
            }
        });
        return change.done();
    }

    @Override
    public Stream<Map.Entry<String, V>> entries() {
        return beginning == 0
                ? read("").entries()
                : IntStream.rangeClosed('a', 'z')
                        .mapToObj(letter -> read(String.valueOf((char) letter)))
                        .flatMap(MemoryShelves::entries);
    }

    /** Those of the section of {@code from}. */
    @Override
    public Stream<Map.Entry<String, V>> entriesFrom(String from) {
        return read(section(from)).entriesFrom(from);
    }

    @Override
    public boolean isAtHand(String from) {
        return inMemory(section(from)) != null;
    }

    @Override
    public void writeTo(Archive.Changes changes, Archive.Part where, Form<V> as) {
        KeptShelves.write(changed, changes, where, as);
    }

    @Override
    public ResidentShelves<V> movedTo(Archive next, Form<V> nextForm) {
        synchronized (sections) {
            return new ResidentShelves<>(
                    this, next, Collections.emptySortedMap(), new ConcurrentHashMap<>(sections), recent.with(changed));
        }
    }

    @Override
    public Shelves.Change<String, V> change() {
        return new ResidentChange();
    }

    private final class ResidentChange implements Shelves.Change<String, V> {
        private final SortedMap<String, Optional<V>> now = new TreeMap<>(changed);
        private final SortedMap<String, Optional<V>> fresh = new TreeMap<>();

        @Override
        public @Nullable V get(String key) {
            Optional<V> value = now.get(key);
            return (value == null ? kept(key) : value).orElse(null);
        }

        @Override
        public void put(String key, V value) {
            now.put(key, Optional.of(value));
            fresh.put(key, Optional.of(value));
        }

        @Override
        public void remove(String key) {
            now.put(key, Optional.empty());
            fresh.put(key, Optional.empty());
        }

        @Override
        public ResidentShelves<V> done() {
            Map<String, MemoryShelves<String, V>> all = new ConcurrentHashMap<>();
            synchronized (sections) {
                sections.forEach((section, values) -> all.put(section, changed(values, section, fresh)));
            }
            return new ResidentShelves<>(
                    ResidentShelves.this, archive, Collections.unmodifiableSortedMap(now), all, recent);
        }
    }
}
