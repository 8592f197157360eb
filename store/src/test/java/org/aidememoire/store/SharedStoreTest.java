package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class SharedStoreTest {
    private static final int EACH = 60;
    private static final int DECISIONS = 12;

    private final Place place;

    SharedStoreTest(Kind kind, @TempDir Path folder) {
        place = kind.place(folder);
    }

    @Test
    void severalProgramsThatFindNoStoreMakeOneAndLoseNothing() throws Exception {
        try (OtherProcess first = OtherProcess.start(KeepingProgram.class, place.words(), 0, EACH);
                OtherProcess second = OtherProcess.start(KeepingProgram.class, place.words(), EACH, EACH);
                OtherProcess third = OtherProcess.start(KeepingProgram.class, place.words(), EACH / 2, EACH)) {
            for (OtherProcess process : List.of(first, second, third)) {
                assertThat(process.remainingLines()).hasSize(2 * EACH);
                assertThat(process.exitCode()).isZero();
            }
        }
        assertHolds(
                IntStream.range(0, 2 * EACH).mapToObj(KeepingProgram::report).toList());
    }

    @Test
    void threadsThatOpenTheSameNewFileAtOnceMakeOneStore() throws Exception {
        atOnce(number -> {
            try (Store store = place.open()) {
                keep(store, number);
            }
        });
        assertHolds(IntStream.range(0, EACH).mapToObj(SampleReports::plain).toList());
    }

    @Test
    void threadsThatShareAStoreKeepAndReadAtOnce() throws Exception {
        try (Store store = place.open()) {
            atOnce(number -> {
                keep(store, number);
                assertThat(store.report(SampleReports.plain(number).id())).contains(SampleReports.plain(number));
                assertThat(store.readings()).isNotEmpty();
            });
        }
        assertHolds(IntStream.range(0, EACH).mapToObj(SampleReports::plain).toList());
    }

    /** Each with a store of its own open, as programs of their own have. */
    @Test
    void eightWhoWriteAndEightWhoReadAtOnceLoseNoDecisionAndSeeNoError() throws Exception {
        place.open().close();
        List<Callable<Integer>> all = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int first = writer * DECISIONS;
            all.add(() -> decide(first));
            all.add(this::read);
        }
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<Integer> one : threads.invokeAll(all)) {
                assertThat(one.get()).isPositive();
            }
        } finally {
            threads.shutdown();
        }
        try (Store store = place.open()) {
            assertThat(store.decisions())
                    .extracting(Decision::why)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 8 * DECISIONS)
                            .mapToObj(number -> "remark " + number)
                            .toList());
            assertThat(store.inspect().faults()).isEmpty();
        }
    }

    private int decide(int first) {
        try (Store store = place.open()) {
            for (int number = first; number < first + DECISIONS; number++) {
                keep(store, number);
                store.decide(KeepingProgram.remark(SampleReports.plain(number), number), 0);
            }
            return DECISIONS;
        }
    }

    private int read() {
        int seen = 0;
        try (Store store = place.open()) {
            while (seen < 8 * DECISIONS) {
                // A question sees decisions and reports of one moment each; neither ever becomes fewer.
                int now = store.decisions().size();
                assertThat(now).isGreaterThanOrEqualTo(seen);
                assertThat(store.readings().size()).isGreaterThanOrEqualTo(now);
                seen = now;
            }
        }
        return seen;
    }

    private static void atOnce(IntConsumer work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < EACH; number++) {
                int mine = number;
                running.add(threads.submit(() -> work.accept(mine)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void keep(Store store, int number) {
        store.keep(SampleReports.plain(number), SampleReports.nothingIn(SampleReports.plain(number)));
    }

    private void assertHolds(List<Report> reports) {
        List<ReportId> expected = reports.stream().map(Report::id).sorted().toList();
        try (Store store = place.open()) {
            assertThat(store.reportsStartingWith("")).isEqualTo(expected);
            assertThat(store.readings()).hasSize(expected.size());
            assertThat(reports)
                    .allSatisfy(report -> assertThat(store.report(report.id())).contains(report));
        }
    }
}
