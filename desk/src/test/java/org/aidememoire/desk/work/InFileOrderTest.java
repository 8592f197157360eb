package org.aidememoire.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.open.ReportOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InFileOrderTest {
    private static final int FILES = 60;

    private final List<String> told = new ArrayList<>();
    private final Progress progress = new Progress() {
        @Override
        public void found(int files) {
            told.add(files + " files");
        }

        @Override
        public void done(Path file, String what) {
            told.add(file.getFileName() + ": " + what);
        }
    };

    private static Outcome read(Report report) {
        return new Outcome.Done(new Reading(
                report.id(),
                "test",
                "en",
                Optional.empty(),
                List.of(),
                List.of(ReadingProblem.of(Severity.WARNING, report.metadata().name(), "doubtful"))));
    }

    private Tally run(Path folder, ReportWork work, int threads) {
        ReportOpener opener = new ReportOpener(ReportOpener.DEFAULT_LIMIT);
        return new InFileOrder(opener, progress).run(opener.find(List.of(folder)), work, threads);
    }

    @Test
    void outcomesAreToldInTheOrderOfTheFilesWhateverTheThreadsDo(@TempDir Path folder) throws IOException {
        List<String> expected = new ArrayList<>(List.of(FILES + " files"));
        for (int i = 0; i < FILES; i++) {
            String name = String.format("%03d.txt", i);
            Files.writeString(folder.resolve(name), i % 7 == 3 ? "" : "Report number " + i + ".");
            expected.add(name + (i % 7 == 3 ? ": left out" : ": 0 claims"));
        }
        // Later files are done first: each waits until a later one has begun, except those that nothing comes after.
        AtomicInteger begun = new AtomicInteger();
        ReportWork work = (file, report) -> {
            int mine = begun.incrementAndGet();
            return () -> {
                while (mine % 2 == 1 && begun.get() == mine && mine < FILES - FILES / 7 - 1) {
                    Thread.onSpinWait();
                }
                return read(report);
            };
        };

        Tally tally = run(folder, work, 3);

        assertThat(told).isEqualTo(expected);
        assertThat(tally.complete()).isFalse();
        assertThat(tally.problems())
                .extracting(
                        problem -> folder.relativize(Path.of(problem.source())).toString())
                .isSorted()
                .hasSize(FILES);
    }

    @Test
    void problemsNameTheFileAndNotOnlyTheReport(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), "A report.");

        Tally tally = run(folder, (path, report) -> () -> read(report), 1);

        assertThat(tally.problems()).containsExactly(ReadingProblem.of(Severity.WARNING, file.toString(), "doubtful"));
        assertThat(tally.complete()).as("a warning leaves nothing out").isTrue();
    }

    @Test
    void workIsPlannedInTheOrderOfTheFiles(@TempDir Path folder) throws IOException {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve(String.format("%03d.txt", i)), "Report number " + i + ".");
        }
        List<String> planned = new ArrayList<>();
        ReportWork work = new ReportWork() {
            @Override
            public Callable<Outcome> plan(Path file, Report report) {
                planned.add(report.metadata().name());
                return () -> read(report);
            }
        };

        run(folder, work, 4);

        assertThat(planned).isSorted().hasSize(FILES);
    }
}
