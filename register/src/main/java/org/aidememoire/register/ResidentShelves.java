package org.aidememoire.register;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shelves that are read from an {@link Archive} as a whole when they are first asked for, and then stay in memory: for what
 * is small and gone through again and again. The keys are identifiers.
 */
final class ResidentShelves<V> implements Shelves<String, V> {
    private final Content<V> content;
    private final SortedSet<String> changed;

    private ResidentShelves(Content<V> content, SortedSet<String> changed) {
        this.content = content;
        this.changed = changed;
    }

    ResidentShelves(Archive archive, Archive.Part part, Form<V> form) {
        this(new Content<>(archive, part, form), Collections.emptySortedSet());
    }

    /** What there is, in the archive or read from it. */
    private static final class Content<V> {
        private final Archive archive;
        private final Archive.Part part;
        private final Form<V> form;
        private @Nullable MemoryShelves<String, V> read;

        Content(Archive archive, Archive.Part part, Form<V> form) {
            this.archive = archive;
            this.part = part;
            this.form = form;
        }

        Content<V> with(MemoryShelves<String, V> values) {
            Content<V> other = new Content<>(archive, part, form);
            other.read = values;
            return other;
        }

        synchronized boolean isRead() {
            return read != null;
        }

        synchronized MemoryShelves<String, V> get() {
            MemoryShelves<String, V> values = read;
            if (values == null) {
                MemoryShelves<String, V>.MemoryChange filling = MemoryShelves.<String, V>empty(
                                IdentifierShelf.COUNT, IdentifierShelf::of)
                        .change();
                archive.scan(part, "", (key, bytes) -> {
                    filling.put(key, form.read(key, new Unpacking(bytes)));
                    return true;
                });
                values = filling.done();
                read = values;
            }
            return values;
        }
    }

    @Override
    public Optional<V> get(String key) {
        return content.get().get(key);
    }

    @Override
    public Stream<Map.Entry<String, V>> entries() {
        return content.get().entries();
    }

    @Override
    public Stream<Map.Entry<String, V>> entriesFrom(String from) {
        return content.get().entriesFrom(from);
    }

    @Override
    public void writeTo(Archive.Changes changes, Archive.Part part, Form<V> form) {
        for (String key : changed) {
            get(key).ifPresentOrElse(
                            value -> changes.put(part, key, KeptShelves.packed(form, value)),
                            () -> changes.remove(part, key));
        }
    }

    @Override
    public ResidentShelves<V> movedTo(Archive next, Form<V> form) {
        return content.isRead()
                ? new ResidentShelves<>(content, Collections.emptySortedSet())
                : new ResidentShelves<>(next, content.part, form);
    }

    @Override
    public Shelves.Change<String, V> change() {
        return new ResidentChange();
    }

    private final class ResidentChange implements Shelves.Change<String, V> {
        private final SortedSet<String> touched = new TreeSet<>(changed);
        private MemoryShelves<String, V>.@Nullable MemoryChange now;

        private MemoryShelves<String, V>.MemoryChange now() {
            MemoryShelves<String, V>.MemoryChange change = now;
            if (change == null) {
                change = content.get().change();
                now = change;
            }
            return change;
        }

        @Override
        public @Nullable V get(String key) {
            return now().get(key);
        }

        @Override
        public void put(String key, V value) {
            touched.add(key);
            now().put(key, value);
        }

        @Override
        public void remove(String key) {
            touched.add(key);
            now().remove(key);
        }

        @Override
        public Shelves<String, V> done() {
            return now == null
                    ? ResidentShelves.this
                    : new ResidentShelves<>(content.with(now().done()), Collections.unmodifiableSortedSet(touched));
        }
    }
}
