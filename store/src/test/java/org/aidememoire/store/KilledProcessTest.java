package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The full number of kills, over the whole program, is in {@code benchmarks/kill.sh}. */
@ParameterizedClass
@EnumSource(Kind.class)
class KilledProcessTest {
    private static final int ROUNDS = 12;
    private static final int ROUNDS_OF_MAKING = 4;
    private static final int MANY = 1_000_000;

    private final Kind kind;
    private final Path folder;

    KilledProcessTest(Kind kind, @TempDir Path folder) {
        this.kind = kind;
        this.folder = folder;
    }

    /** Kills between one report and the next, amid one, and while the log is folded in, wherever chance falls. */
    @Test
    void everythingThatWasConfirmedOutlivesTheProcess() throws Exception {
        Place place = kind.place(folder);
        Random random = new Random();
        List<String> confirmed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (OtherProcess keeping = OtherProcess.start(KeepingProgram.class, place.words(), round * MANY, MANY)) {
                confirmed.add(keeping.line());
                Thread.sleep(random.nextInt(300));
                keeping.kill();
                confirmed.addAll(keeping.remainingLines());
            }
            assertWhole(place, confirmed);
        }
        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(ROUNDS);
        assertSameAsUndisturbed(place);
    }

    @Test
    void aProcessThatIsKilledWhileItMakesTheStoreLeavesOneThatOpens() throws Exception {
        Random random = new Random();
        for (int round = 0; round < ROUNDS_OF_MAKING; round++) {
            Place place = kind.place(Files.createDirectory(folder.resolve("new-" + round)));
            try (OtherProcess keeping = OtherProcess.start(KeepingProgram.class, place.words(), 0, MANY)) {
                Thread.sleep(300 + random.nextInt(1_500));
                keeping.kill();
                assertWhole(place, keeping.remainingLines());
            }
        }
    }

    private static void assertWhole(Place place, List<String> confirmed) {
        try (Store store = place.open()) {
            // What was kept without its confirmation having been heard is whole as well.
            assertThat(store.inspect().faults()).isEmpty();
            List<String> remarks = store.decisions().stream().map(Decision::why).toList();
            for (String said : confirmed) {
                int number = Integer.parseInt(said.substring(said.indexOf(' ') + 1));
                if (said.startsWith("kept ")) {
                    Report report = KeepingProgram.report(number);
                    assertThat(store.report(report.id())).contains(report);
                } else {
                    assertThat(remarks).contains("remark " + number);
                }
            }
            Report next = SampleReports.plain(1);
            store.keep(next, SampleReports.nothingIn(next));
        }
        assertThat(place.isSound()).isTrue();
    }

    private void assertSameAsUndisturbed(Place place) throws Exception {
        Place undisturbed = kind.place(Files.createDirectory(folder.resolve("undisturbed")));
        try (Store killed = place.open();
                Store whole = undisturbed.open()) {
            killed.eachReading(kept -> {
                Report report = killed.report(kept.reading().report()).orElseThrow();
                whole.keep(report, kept.reading());
            });
            assertThat(whole.readings()).isEqualTo(killed.readings());
        }
    }
}
