package org.aidememoire.desk.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.aidememoire.desk.work.CarefulReader;
import org.aidememoire.desk.work.Outcome;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreException;

/**
 * Keeps reports with their readings, one by one. Once the store has refused one, the others are left out unread: what is
 * wrong with a store, such as a full disk, does not pass while one waits. Thread-safe.
 */
final class Keeper {
    private final Store store;
    private final String version;
    private final CarefulReader reader;
    private final AtomicBoolean refused = new AtomicBoolean();

    /** Keeps in {@code store} what {@code reader}, of {@code version}, reads. */
    Keeper(Store store, String version, CarefulReader reader) {
        this.store = store;
        this.version = version;
        this.reader = reader;
    }

    /** Reads and keeps {@code report}, or adds what is new about it where it has been read. */
    Outcome take(Path file, Report report) {
        if (refused.get()) {
            return Outcome.failed(file.toString(), "not taken in, since the store could not keep another report");
        }
        try {
            Long erased = store.erased().get(report.id());
            if (erased != null) {
                return Outcome.failed(
                        file.toString(), "it was erased (decision " + erased + "), and is not taken in again");
            }
            Optional<Report> kept = store.report(report.id());
            return kept.isPresent()
                    ? takeAgain(file, kept.get(), report)
                    : readAndKeep(file, report, Outcome.Done::new);
        } catch (StoreException e) {
            refused.set(true);
            return Outcome.failed(file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private Outcome takeAgain(Path file, Report kept, Report delivered) {
        ReportId id = kept.id();
        store.learn(id, delivered.metadata());
        Report now = store.report(id).orElse(kept);
        if (!store.holds(id, version)) {
            return readAndKeep(file, now, Outcome.Again::new);
        }
        Optional<LocalDate> day = now.metadata().published();
        return day.equals(kept.metadata().published())
                ? new Outcome.AlreadyKnown()
                : readAndKeep(file, now, Outcome.Done::new);
    }

    private Outcome readAndKeep(Path file, Report report, Function<Reading, Outcome> outcome) {
        Outcome read = reader.read(file, report);
        return read instanceof Outcome.Done done ? keep(file, report, done.reading(), outcome) : read;
    }

    private Outcome keep(Path file, Report report, Reading reading, Function<Reading, Outcome> outcome) {
        try {
            store.keep(report, reading);
            return outcome.apply(reading);
        } catch (IllegalArgumentException e) {
            return Outcome.failed(file.toString(), "the reader found what is not there: " + e.getMessage());
        }
    }

    /** Adds what a second delivery says about a report that was taken in, if it was. */
    void learn(ReportId report, ReportMetadata metadata) {
        if (!refused.get() && store.report(report).isPresent()) {
            store.learn(report, metadata);
        }
    }
}
