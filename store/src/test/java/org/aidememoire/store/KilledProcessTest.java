package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private static final int ROUNDS = 5;
    private static final int MANY = 1_000_000;

    private final Path folder;

    KilledProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Kills between one report and the next, amid one, and while the log is folded in, wherever chance falls. */
    @Test
    void everyReportThatWasConfirmedOutlivesTheProcess() throws Exception {
        Path file = folder.resolve("aide.db");
        Random random = new Random();
        Set<Integer> confirmed = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (OtherProcess keeping = OtherProcess.start(KeepingProgram.class, file, round * MANY, MANY)) {
                confirmed.add(Integer.valueOf(keeping.line()));
                Thread.sleep(random.nextInt(500));
                keeping.kill();
                keeping.remainingLines().forEach(number -> confirmed.add(Integer.valueOf(number)));
            }
            assertWhole(file, confirmed);
        }
        assertThat(confirmed).hasSizeGreaterThan(2 * ROUNDS);
    }

    @Test
    void aProcessThatIsKilledWhileItMakesTheStoreLeavesAFileThatOpens() throws Exception {
        Random random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("new-" + round + ".db");
            try (OtherProcess keeping = OtherProcess.start(KeepingProgram.class, file, 0, MANY)) {
                while (!file.toFile().exists()) {
                    Thread.onSpinWait();
                }
                Thread.sleep(random.nextInt(600));
                keeping.kill();
                Set<Integer> confirmed = new TreeSet<>();
                keeping.remainingLines().forEach(number -> confirmed.add(Integer.valueOf(number)));
                assertWhole(file, confirmed);
            }
        }
    }

    private static void assertWhole(Path file, Set<Integer> confirmed) {
        try (Store store = Store.open(file)) {
            for (int number : confirmed) {
                Report report = KeepingProgram.report(number);
                assertThat(store.report(report.id())).contains(report);
            }
            // What was kept without its confirmation having been heard is whole as well.
            store.eachReading(kept -> {
                assertThat(kept.reading().reader()).isEqualTo(SampleReports.READER);
                assertThat(store.report(kept.reading().report())).isPresent();
            });
            assertThat(store.readings()).hasSameSizeAs(store.reportsStartingWith(""));
            Report next = SampleReports.plain(1);
            store.keep(next, SampleReports.nothingIn(next));
        }
        assertThat(StoreRows.ask(file, "PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(StoreRows.count(file, "pragma_foreign_key_check")).isZero();
    }
}
