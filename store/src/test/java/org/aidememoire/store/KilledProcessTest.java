package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class KilledProcessTest {
    private static final int ROUNDS = 5;
    private static final int MANY = 1_000_000;

    private final Kind kind;
    private final Path folder;

    KilledProcessTest(Kind kind, @TempDir Path folder) {
        this.kind = kind;
        this.folder = folder;
    }

    /** Kills between one report and the next, amid one, and while the log is folded in, wherever chance falls. */
    @Test
    void everyReportThatWasConfirmedOutlivesTheProcess() throws Exception {
        Place place = kind.place(folder);
        Random random = new Random();
        Set<Integer> confirmed = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (OtherProcess keeping = OtherProcess.start(KeepingProgram.class, place.words(), round * MANY, MANY)) {
                confirmed.add(Integer.valueOf(keeping.line()));
                Thread.sleep(random.nextInt(500));
                keeping.kill();
                keeping.remainingLines().forEach(number -> confirmed.add(Integer.valueOf(number)));
            }
            assertWhole(place, confirmed);
        }
        assertThat(confirmed).hasSizeGreaterThan(2 * ROUNDS);
    }

    @Test
    void aProcessThatIsKilledWhileItMakesTheStoreLeavesAFileThatOpens() throws Exception {
        Random random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            Place place = kind.place(Files.createDirectory(folder.resolve("new-" + round)));
            try (OtherProcess keeping = OtherProcess.start(KeepingProgram.class, place.words(), 0, MANY)) {
                Thread.sleep(random.nextInt(1_200));
                keeping.kill();
                Set<Integer> confirmed = new TreeSet<>();
                keeping.remainingLines().forEach(number -> confirmed.add(Integer.valueOf(number)));
                assertWhole(place, confirmed);
            }
        }
    }

    private static void assertWhole(Place place, Set<Integer> confirmed) {
        try (Store store = place.open()) {
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
        assertThat(place.isSound()).isTrue();
    }
}
