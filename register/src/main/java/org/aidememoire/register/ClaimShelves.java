package org.aidememoire.register;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * Shelves of identifiers under identifiers in an archive. Once very many are expected, what the archive has is in memory, sixteen
 * bytes for each, and goes along with every change. Thread-safe.
 */
final class ClaimShelves implements Shelves<String, String> {
    private final Archive archive;
    private final KeptShelves<String> kept;
    private volatile @Nullable ClaimNumbers numbers;

    /** @param kept the same in {@code archive} */
    ClaimShelves(Archive archive, KeptShelves<String> kept) {
        this(archive, kept, null);
    }

    private ClaimShelves(Archive archive, KeptShelves<String> kept, @Nullable ClaimNumbers numbers) {
        this.archive = archive;
        this.kept = kept;
        this.numbers = numbers;
    }

    @Override
    public void expectMany() {
        if (numbers == null) {
            synchronized (this) {
                if (numbers == null) {
                    numbers = ClaimNumbers.in(archive);
                }
            }
        }
    }

    @Override
    public Optional<String> get(String key) {
        Optional<String> now = kept.changed().get(key);
        if (now != null) {
            return now;
        }
        ClaimNumbers known = numbers;
        return known == null ? kept.kept(key) : known.get(key);
    }

    /** The same of identifiers as {@link ClaimId#number}s. */
    OptionalLong get(long key) {
        ClaimNumbers known = numbers;
        if (known == null || !kept.changed().isEmpty()) {
            return get(ClaimId.ofNumber(key).value()).stream()
                    .mapToLong(value -> new ClaimId(value).number())
                    .findFirst();
        }
        return known.get(key);
    }

    @Override
    public Stream<Map.Entry<String, String>> entries() {
        return kept.entries();
    }

    @Override
    public Stream<Map.Entry<String, String>> entriesFrom(String from) {
        return kept.entriesFrom(from);
    }

    @Override
    public boolean isAtHand(String from) {
        return kept.isAtHand(from);
    }

    @Override
    public void writeTo(Archive.Changes changes, Archive.Part part, Form<String> form) {
        kept.writeTo(changes, part, form);
    }

    @Override
    public ClaimShelves movedTo(Archive next, Form<String> form) {
        ClaimNumbers known = numbers;
        SortedMap<String, Optional<String>> written = kept.changed();
        return new ClaimShelves(next, kept.movedTo(next, form), known == null ? null : known.after(written));
    }

    @Override
    public Shelves.Change<String, String> change() {
        Shelves.Change<String, String> change = kept.change();
        return new Shelves.Change<>() {
            @Override
            public @Nullable String get(String key) {
                return change.get(key);
            }

            @Override
            public void put(String key, String value) {
                change.put(key, value);
            }

            @Override
            public void remove(String key) {
                change.remove(key);
            }

            @Override
            public void begin(Set<String> keys) {
                change.begin(keys);
            }

            @Override
            public ClaimShelves done() {
                return new ClaimShelves(archive, (KeptShelves<String>) change.done(), numbers);
            }
        };
    }
}
