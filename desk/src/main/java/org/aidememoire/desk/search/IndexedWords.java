package org.aidememoire.desk.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.aidememoire.desk.query.SaidWords;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;
import org.aidememoire.store.Extent;
import org.aidememoire.store.search.SearchIndex;

/** Which entries of one register have words in their quotes, told by the index where that is of the same state. Thread-safe. */
public final class IndexedWords implements SaidWords {
    /** The answers to a hundred words of which each is in a twentieth of two million claims. */
    public static final long USUAL_BYTES = 64L << 20;

    private static final int BYTES_BESIDE = 200;

    private final SearchIndex index;
    private final Register register;
    private final Supplier<Optional<Extent>> extent;
    private final Cache<FoldedWords, long[]> known;

    /**
     * Words in the entries of {@code register}.
     *
     * @param extent how far the store reached of which the register is; empty where the index is not of the same
     * @param bytes what is remembered takes no more than that
     */
    public IndexedWords(SearchIndex index, Register register, Supplier<Optional<Extent>> extent, long bytes) {
        this.index = index;
        this.register = register;
        this.extent = extent;
        this.known = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((FoldedWords words, long[] entries) -> BYTES_BESIDE + entries.length * Long.BYTES)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Optional<Predicate<ClaimId>> saying(FoldedWords words) {
        return entries(words).map(entries -> entry -> Arrays.binarySearch(entries, entry.number()) >= 0);
    }

    /** The entries that have the words, as rising numbers. */
    private Optional<long[]> entries(FoldedWords words) {
        long[] before = known.getIfPresent(words);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<long[]> found = extent.get()
                .flatMap(reach -> index.claimsSaying(words.inOrder(), FreshIndex.label(reach)))
                .map(register::entriesOf);
        found.ifPresent(entries -> known.put(words, entries));
        return found;
    }
}
