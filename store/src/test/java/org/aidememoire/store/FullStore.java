package org.aidememoire.store;

import org.aidememoire.model.report.Report;

/** A store with something in every table. */
final class FullStore {
    private FullStore() {}

    /** Fills the store at {@code place}: three reports, one of them erased, figures, and decisions of every kind. */
    static void fill(Place place) {
        Report nairobi = SampleReports.nairobi();
        Report quiet = SampleReports.plain(1);
        Report erased = SampleReports.plain(2);
        try (Store store = place.openAt("2026-02-06T08:00:00Z")) {
            store.keep(nairobi, SampleReports.nothingIn(nairobi));
            store.keep(nairobi, SampleReports.readingOfNairobi());
            store.keep(quiet, SampleReports.nothingIn(quiet));
            store.keep(erased, SampleReports.nothingIn(erased));
            store.keepFigures(SampleFigures.TRADE);
            SampleDecisions.ofEveryKind().forEach(draft -> store.decide(draft, 0));
            store.decide(SampleDecisions.erases(erased), 0);
        }
    }
}
