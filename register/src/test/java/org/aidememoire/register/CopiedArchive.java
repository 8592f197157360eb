package org.aidememoire.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** An archive in memory, of which every change is a copy. */
final class CopiedArchive implements Archive {
    static final CopiedArchive EMPTY = new CopiedArchive();

    private final Map<Part, NavigableMap<String, byte[]>> parts = new EnumMap<>(Part.class);

    private boolean closed;

    private CopiedArchive() {
        Arrays.stream(Part.values()).forEach(part -> parts.put(part, new TreeMap<>()));
    }

    /** With what {@code register} has beyond it. */
    CopiedArchive with(Register register) {
        CopiedArchive copy = new CopiedArchive();
        parts.forEach((part, values) -> copy.part(part).putAll(values));
        register.writeTo(copy.changes());
        return copy;
    }

    private Changes changes() {
        return new Changes() {
            @Override
            public void put(Part part, String key, byte[] value) {
                CopiedArchive.this.part(part).put(key, value);
            }

            @Override
            public void remove(Part part, String key) {
                CopiedArchive.this.part(part).remove(key);
            }
        };
    }

    /** What {@code reports} and {@code rulings} come to, compiled with so many reports at a time. */
    static CopiedArchive compiled(Collection<ReadReport> reports, Collection<Ruling> rulings, int part) {
        CopiedArchive archive = new CopiedArchive();
        Compilation compilation = new Compilation(archive, archive.changes(), part);
        reports.forEach(compilation::put);
        rulings.forEach(compilation::rule);
        compilation.finish(done -> {});
        return archive;
    }

    /** Nothing may be asked of it any more. */
    void close() {
        closed = true;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("an archive is asked that a register has moved away from");
        }
    }

    boolean isEmpty() {
        return parts.values().stream().allMatch(Map::isEmpty);
    }

    private NavigableMap<String, byte[]> part(Part part) {
        return parts.computeIfAbsent(part, p -> new TreeMap<>());
    }

    @Override
    public Optional<byte[]> get(Part part, String key) {
        requireOpen();
        return Optional.ofNullable(part(part).get(key));
    }

    @Override
    public void scan(Part part, String from, BiPredicate<String, byte[]> use) {
        requireOpen();
        for (Map.Entry<String, byte[]> entry : part(part).tailMap(from).entrySet()) {
            if (!use.test(entry.getKey(), entry.getValue())) {
                return;
            }
        }
    }
}
