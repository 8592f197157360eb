package org.aidememoire.desk.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.Extent;
import org.aidememoire.store.KeptReading;
import org.aidememoire.store.Store;
import org.aidememoire.store.search.SearchIndex;
import org.aidememoire.store.search.Update;

/** Brings an index up to date with its store: by what has come since, or anew where that cannot be told. */
final class FreshIndex {
    /** Another number whenever claims can be found by something else than before. */
    private static final String FORM = "4 ";

    private FreshIndex() {}

    /**
     * Of several who search at once in one process, one does the work and the others wait for it.
     *
     * @param present all that has been decided when it is asked for
     */
    static void bringUpToDate(SearchIndex index, Store store, Supplier<Decided> present) {
        if (isUpToDate(index, store)) {
            return;
        }
        synchronized (index) {
            bringUpToDate(index, store, present, madeFrom(index).filter(store::follows));
        }
    }

    private static boolean isUpToDate(SearchIndex index, Store store) {
        return madeFrom(index).filter(store.extent()::equals).isPresent();
    }

    static void makeAgain(SearchIndex index, Store store, Supplier<Decided> present) {
        synchronized (index) {
            bringUpToDate(index, store, present, Optional.empty());
        }
    }

    /** What an index says that it was made from, where the store reached to {@code extent}. */
    static String label(Extent extent) {
        return FORM + extent;
    }

    /** How far the store reached that it was made from; empty if it is missing, damaged or of another form. */
    static Optional<Extent> madeFrom(SearchIndex index) {
        return index.madeFrom()
                .filter(label -> label.startsWith(FORM))
                .flatMap(label -> Extent.parse(label.substring(FORM.length())));
    }

    private static void bringUpToDate(
            SearchIndex index, Store store, Supplier<Decided> present, Optional<Extent> then) {
        Extent now = store.extent();
        if (then.isPresent() && then.get().equals(now)) {
            return;
        }
        Decided decided = present.get();
        try (Update update = index.update(then.isEmpty())) {
            if (then.isPresent()) {
                decided.withHeirs(store.changedSince(then.get()))
                        .forEach(report -> add(report, store, decided, update));
            } else {
                store.eachReading(kept -> add(decided.revise(kept), store, update));
            }
            update.commit(label(now));
        }
    }

    private static void add(ReportId report, Store store, Decided decided, Update update) {
        // What was erased has no reading.
        store.reading(report)
                .ifPresentOrElse(
                        kept -> add(decided.revise(kept), store, update), () -> update.replace(report, List.of()));
    }

    private static void add(KeptReading kept, Store store, Update update) {
        ReportId report = kept.reading().report();
        update.replace(report, SearchableReport.of(kept, store.text(report).orElse("")));
    }
}
