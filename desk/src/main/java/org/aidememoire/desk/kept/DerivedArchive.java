package org.aidememoire.desk.kept;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.aidememoire.register.Archive;
import org.aidememoire.store.StoreException;
import org.aidememoire.store.derived.DerivedChanges;
import org.aidememoire.store.derived.DerivedTable;
import org.aidememoire.store.derived.DerivedValues;

/** A register's archive in a derived file. */
final class DerivedArchive implements Archive {
    private static final Set<Part> LARGE = Set.of(Part.REPORTS, Part.GROUPS);

    private final DerivedValues values;
    private final Runnable damaged;

    /** @param damaged what to do when the file turns out not to be readable */
    DerivedArchive(DerivedValues values, Runnable damaged) {
        this.values = values;
        this.damaged = damaged;
    }

    static List<DerivedTable> tables() {
        return Arrays.stream(Part.values())
                .map(part -> new DerivedTable(table(part), LARGE.contains(part)))
                .toList();
    }

    private static String table(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<byte[]> get(Part part, String key) {
        return reading(() -> values.get(table(part), key));
    }

    @Override
    public void scan(Part part, String from, BiPredicate<String, byte[]> use) {
        reading(() -> {
            values.scan(table(part), from, use);
            return Optional.empty();
        });
    }

    private <T> Optional<T> reading(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (StoreException e) {
            damaged.run();
            throw new StoreException(e.getMessage() + "; it is worked out anew when you ask again", e);
        }
    }

    /** Changes of an archive as changes of the file. */
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
