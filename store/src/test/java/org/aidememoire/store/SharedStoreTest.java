package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
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
                assertThat(process.remainingLines()).hasSize(EACH);
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
