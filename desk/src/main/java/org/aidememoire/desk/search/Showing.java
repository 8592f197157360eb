package org.aidememoire.desk.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.store.Store;
import org.aidememoire.store.search.Hit;
import org.aidememoire.store.search.Marker;

/** Shows what was found, the words that were looked for marked. For one search. */
final class Showing {
    private static final int PASSAGES = 2;

    private final Store store;
    private final Register register;
    private final Marker marker;

    Showing(Store store, Register register, Marker marker) {
        this.store = store;
        this.register = register;
        this.marker = marker;
    }

    /** Each of {@code hits} that is in the register, in their order; the texts are fetched together. */
    List<SearchResult.Item> all(List<Hit> hits) {
        List<ReportId> whole = hits.stream()
                .filter(hit -> hit.claim().isEmpty())
                .flatMap(hit -> hit.report().stream())
                .toList();
        Map<ReportId, String> texts = whole.isEmpty() ? Map.of() : store.texts(whole);
        return hits.stream().flatMap(hit -> shown(hit, texts).stream()).toList();
    }

    private Optional<SearchResult.Item> shown(Hit hit, Map<ReportId, String> texts) {
        return hit.claim().isPresent()
                ? hit.claim().flatMap(claim -> register.entry(claim).map(entry -> shown(entry, claim)))
                : hit.report()
                        .flatMap(register::line)
                        .map(ListedReport::of)
                        .map(report -> shown(report, texts.getOrDefault(report.id(), "")));
    }

    private SearchResult.Item shown(ListedReport report, String text) {
        return new SearchResult.AReport(report, marker.best(text, PASSAGES));
    }

    private SearchResult.Item shown(Entry entry, ClaimId claim) {
        Source source = entry.source(claim).orElseThrow();
        return new SearchResult.AnEntry(
                entry,
                source,
                List.of(marker.whole(source.claim().evidence().passage().quote())));
    }
}
