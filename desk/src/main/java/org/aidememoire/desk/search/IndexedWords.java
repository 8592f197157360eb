package org.aidememoire.desk.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aidememoire.desk.query.SaidWords;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.store.Extent;
import org.aidememoire.store.search.SearchIndex;

/** Which entries of one register have words in their quotes, told by the index where that is of the same state. Thread-safe. */
public final class IndexedWords implements SaidWords {
    private static final int REMEMBERED = 100;

    private final SearchIndex index;
    private final Register register;
    private final Supplier<Optional<Extent>> extent;
    private final Cache<FoldedWords, Set<ClaimId>> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * Words in the entries of {@code register}.
     *
     * @param extent how far the store reached of which the register is; empty where the index is not of the same
     */
    public IndexedWords(SearchIndex index, Register register, Supplier<Optional<Extent>> extent) {
        this.index = index;
        this.register = register;
        this.extent = extent;
    }

    @Override
    public Optional<Set<ClaimId>> entriesSaying(FoldedWords words) {
        Set<ClaimId> before = known.getIfPresent(words);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Set<ClaimId>> found = extent.get()
                .flatMap(reach -> index.claimsSaying(words.inOrder(), FreshIndex.label(reach)))
                .map(this::entries);
        found.ifPresent(entries -> known.put(words, entries));
        return found;
    }

    private Set<ClaimId> entries(List<ClaimId> claims) {
        Set<ClaimId> entries = new HashSet<>();
        // In order, since neighbours lie together in what is kept.
        claims.stream()
                .sorted()
                .forEach(claim -> register.line(claim).map(EntryLine::id).ifPresent(entries::add));
        return entries;
    }
}
