package org.aidememoire.desk.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.store.Store;
import org.aidememoire.store.search.Hit;
import org.aidememoire.store.search.Marker;
import org.aidememoire.store.search.SearchIndex;

/** Looks for words in the reports of a store and in the entries that they make. */
public final class Search {
    private static final int HITS_LOOKED_AT = 10_000;
    private static final int PASSAGES = 2;

    private final Store store;
    private final SearchIndex index;
    private final Register register;
    private final Map<ReportId, ListedReport> reports = new HashMap<>();

    /**
     * Search in {@code store}; nothing is found but {@code reports} and the entries of {@code register}.
     */
    public Search(Store store, SearchIndex index, Register register, List<ListedReport> reports) {
        this.store = store;
        this.index = index;
        this.register = register;
        reports.forEach(report -> this.reports.put(report.id(), report));
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
        FreshIndex.bringUpToDate(index, store);
        List<Hit> hits = index.search(query.conditions(), HITS_LOOKED_AT);
        Map<String, Match> best = new LinkedHashMap<>();
        Division division = new Division(register);
        hits.forEach(hit -> match(hit, among).ifPresent(match -> {
            best.putIfAbsent(match.key(), match);
            match.counted().accept(division);
        }));
        Marker marker = index.marker(query.conditions());
        return new SearchResult(
                best.values().stream()
                        .limit(most)
                        .map(match -> match.item(marker))
                        .toList(),
                best.size(),
                hits.size() == HITS_LOOKED_AT,
                division.counts());
    }

    /** Takes what was erased in {@code store} out of {@code index}, where there is one. */
    public static void forgetErased(SearchIndex index, Store store) {
        if (index.madeFrom().isPresent()) {
            FreshIndex.bringUpToDate(index, store);
        }
    }

    /** What a hit belongs to, under a key that it shares with other hits on the same. */
    private record Match(String key, Function<Marker, SearchResult.Item> shown, Consumer<Division> counted) {
        SearchResult.Item item(Marker marker) {
            return shown.apply(marker);
        }
    }

    private Optional<Match> match(Hit hit, Among among) {
        return hit.claim().isPresent()
                ? hit.claim().flatMap(claim -> entry(claim, among))
                : Optional.ofNullable(reports.get(hit.report()))
                        .filter(report -> among.reports().test(report.id()))
                        .map(this::report);
    }

    private Match report(ListedReport report) {
        String key = report.id().hex();
        return new Match(key, marker -> shown(report, marker), division -> division.add(key, report));
    }

    private Optional<Match> entry(ClaimId claim, Among among) {
        return register.entry(claim).filter(among.entries()).map(entry -> {
            String key = entry.id().value();
            return new Match(
                    key, marker -> shown(entry, claim, marker), division -> division.add(key, source(entry, claim)));
        });
    }

    private SearchResult.Item shown(ListedReport report, Marker marker) {
        return new SearchResult.AReport(
                report, marker.best(store.text(report.id()).orElse(""), PASSAGES));
    }

    private static SearchResult.Item shown(Entry entry, ClaimId claim, Marker marker) {
        Source source = source(entry, claim);
        return new SearchResult.AnEntry(
                entry,
                source,
                List.of(marker.whole(source.claim().evidence().passage().quote())));
    }

    private static Source source(Entry entry, ClaimId claim) {
        return entry.sources().stream()
                .filter(source -> source.claim().id().equals(claim))
                .findFirst()
                .orElseThrow();
    }
}
