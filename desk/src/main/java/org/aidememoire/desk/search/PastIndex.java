package org.aidememoire.desk.search;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.KeptReading;
import org.aidememoire.store.Store;
import org.aidememoire.store.search.MemoryIndex;

/** What words can be looked for in that was known on a past day, as it had been read by then. */
public final class PastIndex {
    /** More readings than this are not indexed in memory; 5,000 take some ten seconds and a hundred megabytes. */
    public static final int MOST_READINGS = 5_000;

    private PastIndex() {}

    /**
     * The index of {@code known}, readings with people's word on them; empty where there are too many.
     *
     * @param store has the texts of their reports
     * @param most how many are not too many
     */
    public static Optional<MemoryIndex> of(List<KeptReading> known, Store store, int most) {
        if (known.size() > most) {
            return Optional.empty();
        }
        return Optional.of(MemoryIndex.of(update -> known.forEach(kept -> {
            ReportId report = kept.reading().report();
            update.replace(report, SearchableReport.of(kept, store.text(report).orElse("")));
        })));
    }
}
