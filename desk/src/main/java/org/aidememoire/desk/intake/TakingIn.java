package org.aidememoire.desk.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.aidememoire.desk.work.CarefulReader;
import org.aidememoire.desk.work.InFileOrder;
import org.aidememoire.desk.work.Outcome;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.ReportWork;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.open.ReportOpener;
import org.aidememoire.store.Store;

/**
 * Takes reports in. Each report is kept as soon as it is read, so that whatever happens later cannot take it back; the
 * same bytes are read once, however often they are delivered, unless the reader or its rules are others than before, or a
 * delivery changes the day of publication, which the dates in the report hang on.
 */
public final class TakingIn {
    private final ReportOpener opener;
    private final KnownFromOutside known;
    private final Keeper keeper;

    /**
     * Takes reports in to {@code store}, with {@code known} said about each.
     *
     * @param version the version of {@code reader}, which is not loaded where it has nothing to read
     */
    public TakingIn(
            Store store, ReportOpener opener, String version, Supplier<ReportReader> reader, KnownFromOutside known) {
        this.opener = opener;
        this.known = known;
        this.keeper = new Keeper(store, version, new CarefulReader(reader));
    }

    /**
     * Takes in the reports among {@code paths}, folders looked into.
     *
     * @throws org.aidememoire.store.StoreException if what a second delivery says of a report cannot be kept
     */
    public Tally run(List<Path> paths, Progress progress) {
        return run(paths, progress, Runtime.getRuntime().availableProcessors());
    }

    /** The same by so many threads, which nothing that is kept shows. */
    Tally run(List<Path> paths, Progress progress, int threads) {
        Once once = new Once();
        Tally tally = new InFileOrder(opener, progress).run(opener.find(paths), once, threads);
        once.delivered.forEach(again -> keeper.learn(again.id(), again.metadata()));
        return tally;
    }

    private record Delivery(ReportId id, ReportMetadata metadata) {}

    /** Of equal reports in one run the first is read, whatever the threads do. */
    private final class Once implements ReportWork {
        private final Set<ReportId> planned = new HashSet<>();
        private final List<Delivery> delivered = new ArrayList<>();

        @Override
        public Callable<Outcome> plan(Path file, Report report) {
            Report told = known.addTo(report);
            if (planned.add(told.id())) {
                return () -> keeper.take(file, told);
            }
            delivered.add(new Delivery(told.id(), told.metadata()));
            return Outcome.AlreadyKnown::new;
        }
    }
}
