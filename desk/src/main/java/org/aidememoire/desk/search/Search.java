package org.aidememoire.desk.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.ReportLine;
import org.aidememoire.store.Store;
import org.aidememoire.store.search.Hit;
import org.aidememoire.store.search.SearchIndex;
import org.aidememoire.store.search.WordIndex;

/** Looks for words in the reports of a store and in the entries that they make. */
public final class Search {
    private static final int HITS_LOOKED_AT = 1_000;

    private final Store store;
    private final WordIndex index;
    private final Runnable bringingUpToDate;
    private final Register register;
    private final boolean latest;

    private Search(Store store, WordIndex index, Runnable bringingUpToDate, Register register, boolean latest) {
        this.store = store;
        this.index = index;
        this.bringingUpToDate = bringingUpToDate;
        this.register = register;
        this.latest = latest;
    }

    /**
     * Search in {@code store} as it is; nothing is found but the reports and the entries of {@code register}.
     *
     * @param present all that has been decided when it is asked for
     */
    public static Search now(Store store, SearchIndex index, Register register, Supplier<Decided> present) {
        return new Search(store, index, () -> FreshIndex.bringUpToDate(index, store, present), register, false);
    }

    /** The same, of what was held on a past day; words are looked for in the latest readings all the same, and it is said. */
    public static Search inLatest(Store store, SearchIndex index, Register register, Supplier<Decided> present) {
        return new Search(store, index, () -> FreshIndex.bringUpToDate(index, store, present), register, true);
    }

    /** Search in {@code index}, which has what {@code register} was made from; in {@code store} are the texts. */
    public static Search then(Store store, WordIndex index, Register register) {
        return new Search(store, index, () -> {}, register, false);
    }

    /**
     * What fits {@code words}, the best first.
     *
     * @param among which of the entries and reports are wanted
     * @param most how many to show
     * @throws BadQueryException if the words cannot be understood
     * @throws org.aidememoire.store.StoreException if the index can be neither read nor made
     */
    public SearchResult run(String words, Among among, int most) {
        SearchQuery query = SearchQuery.parse(words, index::hasWords);
        bringingUpToDate.run();
        List<Hit> hits = index.search(query.conditions(), HITS_LOOKED_AT, Division.LABELS);
        Map<String, Hit> best = new LinkedHashMap<>();
        Division division = new Division();
        hits.forEach(hit -> key(hit, among).ifPresent(key -> {
            best.putIfAbsent(key, hit);
            division.add(key, hit);
        }));
        List<Hit> shown = best.values().stream().limit(most).toList();
        return new SearchResult(
                new Showing(store, register, index.marker(query.conditions())).all(shown),
                best.size(),
                hits.size() == HITS_LOOKED_AT,
                division.counts(),
                latest);
    }

    /** Brings {@code index} up to date with {@code store}, of which all that has been decided is {@code present}. */
    public static void prepare(SearchIndex index, Store store, Supplier<Decided> present) {
        FreshIndex.bringUpToDate(index, store, present);
    }

    /** Takes what was erased in {@code store} out of {@code index}, where there is one. */
    public static void forgetErased(SearchIndex index, Store store, Supplier<Decided> present) {
        if (index.madeFrom().isPresent()) {
            FreshIndex.bringUpToDate(index, store, present);
            // What is held open still has the words.
            index.close();
        }
    }

    /** What a hit belongs to, in a word that it shares with other hits on the same; empty where that is not wanted. */
    private Optional<String> key(Hit hit, Among among) {
        return hit.claim().isPresent()
                ? hit.claim().flatMap(register::entryOf).filter(among.entries()).map(ClaimId::value)
                : hit.report()
                        .flatMap(register::line)
                        .map(ReportLine::id)
                        .filter(among.reports())
                        .map(ReportId::hex);
    }
}
