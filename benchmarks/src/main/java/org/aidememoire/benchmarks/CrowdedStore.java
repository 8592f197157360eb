package org.aidememoire.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;

/**
 * Eight who keep and decide and eight who read, all at once and each with the store open for itself, as people at their own
 * machines have. Arguments: the store, new or empty, and for how many seconds.
 */
final class CrowdedStore {
    private static final int OF_EACH = 8;
    private static final double NANOS_IN_A_MILLI = 1e6;

    private final StoreAddress address;
    private final long end;

    private CrowdedStore(StoreAddress address, long end) {
        this.address = address;
        this.end = end;
    }

    /** Prints how many waited how long, and fails if a decision was lost or anybody saw an error. */
    public static void main(String[] arguments) throws Exception {
        StoreAddress address = StoreAddress.parse(arguments[0], Map.of());
        Store.open(address).close();
        long seconds = Long.parseLong(arguments[1]);
        new CrowdedStore(address, System.nanoTime() + seconds * 1_000_000_000).run();
    }

    private void run() throws Exception {
        List<Callable<List<Long>>> writers = new ArrayList<>();
        List<Callable<List<Long>>> readers = new ArrayList<>();
        for (int number = 0; number < OF_EACH; number++) {
            int mine = number;
            writers.add(() -> write(mine));
            readers.add(() -> read(mine));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2 * OF_EACH);
        try {
            List<Future<List<Long>>> writing =
                    writers.stream().map(threads::submit).toList();
            List<Future<List<Long>>> reading =
                    readers.stream().map(threads::submit).toList();
            int written = tell("writes (a report or a decision)", writing);
            tell("reads", reading);
            try (Store store = Store.open(address)) {
                int found = store.decisions().size() + store.readings().size();
                System.out.printf(
                        Locale.ROOT,
                        "%d written, %d found, %d faults%n",
                        written,
                        found,
                        store.inspect().faults().size());
            }
        } finally {
            threads.shutdown();
        }
    }

    private List<Long> write(int writer) {
        List<Long> waits = new ArrayList<>();
        Signatory by = new Signatory("writer " + writer, Role.ADMINISTRATOR);
        try (Store store = Store.open(address)) {
            for (int number = 0; System.nanoTime() < end; number++) {
                Report report = report("Writer " + writer + " says nothing for the " + number + "th time.");
                timed(waits, () -> store.keep(report, nothingIn(report)));
                Draft remark = new Draft(by, new Subject.OfReport(report.id()), new Act.Annotate(), "seen");
                timed(waits, () -> store.decide(remark, 0));
            }
        }
        return waits;
    }

    private List<Long> read(int reader) {
        List<Long> waits = new ArrayList<>();
        Random random = new Random(reader);
        try (Store store = Store.open(address)) {
            while (System.nanoTime() < end) {
                String prefix = String.format(Locale.ROOT, "%02x", random.nextInt(256));
                timed(waits, () -> {
                    List<ReportId> ids = store.reportsStartingWith(prefix);
                    ids.stream().findFirst().ifPresent(id -> {
                        store.report(id);
                        store.reading(id);
                    });
                });
            }
        }
        return waits;
    }

    private static void timed(List<Long> waits, Runnable work) {
        long start = System.nanoTime();
        work.run();
        waits.add(System.nanoTime() - start);
    }

    private static int tell(String what, List<Future<List<Long>>> running) throws Exception {
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> one : running) {
            all.addAll(one.get());
        }
        all.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d %s: median %.1f ms, 99 of 100 within %.1f ms, longest %.1f ms%n",
                all.size(),
                what,
                all.get(all.size() / 2) / NANOS_IN_A_MILLI,
                all.get(all.size() * 99 / 100) / NANOS_IN_A_MILLI,
                all.get(all.size() - 1) / NANOS_IN_A_MILLI);
        return all.size();
    }

    private static Report report(String text) {
        return new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                ReportMetadata.named("made-up"));
    }

    private static Reading nothingIn(Report report) {
        return new Reading(report.id(), "0", "en", Optional.empty(), List.of(), List.of());
    }
}
