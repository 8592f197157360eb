package org.aidememoire.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.aidememoire.register.Archive;
import org.aidememoire.store.derived.DerivedChanges;
import org.aidememoire.store.derived.DerivedTable;
import org.aidememoire.store.derived.DerivedValues;

/**
 * An archive in a derived file, as the desk has one.
 *
 * @param values what stands in the file
 */
record FileArchive(DerivedValues values) implements Archive {
    static List<DerivedTable> tables() {
        return Arrays.stream(Part.values())
                .map(part -> new DerivedTable(table(part), part == Part.REPORTS || part == Part.GROUPS))
                .toList();
    }

    private static String table(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<byte[]> get(Part part, String key) {
        return values.get(table(part), key);
    }

    @Override
    public void scan(Part part, String from, BiPredicate<String, byte[]> use) {
        values.scan(table(part), from, use);
    }

    static Changes in(DerivedChanges changes) {
        return new Changes() {
            @Override
            public void put(Part part, String key, byte[] value) {
                changes.put(table(part), key, value);
            }

            @Override
            public void remove(Part part, String key) {
                changes.remove(table(part), key);
            }
        };
    }
}
