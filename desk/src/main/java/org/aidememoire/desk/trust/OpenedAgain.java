package org.aidememoire.desk.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.reading.open.ReportOpener;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreException;

/** Opens the bytes of kept reports again and lays what comes out beside the text that is kept. */
final class OpenedAgain {
    private final Store store;
    private final ReportOpener opener = new ReportOpener(Long.MAX_VALUE);
    private final List<String> faults = new ArrayList<>();
    private int compared;

    OpenedAgain(Store store) {
        this.store = store;
    }

    void run() {
        for (ReportId id : store.reportsStartingWith("")) {
            if (!store.erased().containsKey(id)) {
                compare(id);
            }
        }
    }

    private void compare(ReportId id) {
        try {
            Optional<Report> kept = store.report(id);
            Optional<String> text = kept.flatMap(report -> opener.textOf(report.bytes(), report.opener()));
            if (text.isPresent()) {
                compared++;
                if (!text.equals(kept.map(Report::text))) {
                    faults.add("report " + id.brief() + ": its text is not what its bytes say when they are opened");
                }
            }
        } catch (StoreException alreadyFound) {
            // The look at the rows has found it, too, and says more.
        }
    }

    /** How many were compared: those of an opener of another version than ours are not. */
    int compared() {
        return compared;
    }

    List<String> faults() {
        return faults;
    }
}
