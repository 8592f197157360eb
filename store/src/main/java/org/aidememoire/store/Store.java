package org.aidememoire.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;

/**
 * The record that is kept: one file. Thread-safe; several processes may have it open at once.
 */
public final class Store implements AutoCloseable {
    private Store() {}

    /**
     * The store in {@code file}, made if it is not there, brought up to date if an older version made it.
     *
     * @throws StoreException if it is no store, a newer version made it, or it cannot be opened
     */
    public static Store open(Path file) {
        throw new UnsupportedOperationException("written next: " + file);
    }

    /** Whether the report is kept and was read by the reader of this version. */
    public boolean holds(ReportId report, String readerVersion) {
        throw new UnsupportedOperationException("written next");
    }

    /**
     * Keeps a report and a reading of it. When it returns, both are on disk, whatever happens next; when it throws,
     * neither is. A report that is kept already stays as it is; metadata that is new about it is added.
     *
     * @throws StoreException if they cannot be kept, such as on a full disk
     */
    public void keep(Report report, Reading reading) {
        throw new UnsupportedOperationException("written next");
    }

    /** Adds what has since been learnt about a kept report; nothing is overwritten and the latest word wins. */
    public void learn(ReportId report, ReportMetadata metadata) {
        throw new UnsupportedOperationException("written next");
    }

    /** The kept report, whole. */
    public Optional<Report> report(ReportId id) {
        throw new UnsupportedOperationException("written next");
    }

    /** The kept reports whose identity begins with {@code prefix}, in order. */
    public List<ReportId> reportsStartingWith(String prefix) {
        throw new UnsupportedOperationException("written next");
    }

    /** The latest reading of every kept report, in the order of the reports' identities. */
    public List<KeptReading> readings() {
        throw new UnsupportedOperationException("written next");
    }

    @Override
    public void close() {}
}
