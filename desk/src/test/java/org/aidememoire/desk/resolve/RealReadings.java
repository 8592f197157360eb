package org.aidememoire.desk.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.register.ReadReport;
import org.aidememoire.store.Store;

/** Real reports that lie beside the project, read by the real reader. */
final class RealReadings {
    private RealReadings() {}

    /** The folder of the real texts; where there is none the test is skipped, but under CI it fails. */
    static Path sharedOrSkipped() {
        Path shared = Path.of(System.getProperty("aide.shared", "../../shared"));
        boolean there = Files.isDirectory(shared.resolve("seeds"));
        if (System.getenv("CI") != null) {
            assertThat(there)
                    .as("the real reports in " + shared + " are needed here")
                    .isTrue();
        }
        assumeTrue(there, "skipped without the real reports in " + shared);
        return shared;
    }

    /** The readings of {@code reports}, kept in {@code folder}, by the names of the reports. */
    static List<ReadReport> of(List<Path> reports, Path folder) {
        Path file = folder.resolve(reports.get(0).getFileName() + ".db");
        try (Desk desk = Desk.open(file, AsOf.today(LocalDate.of(2026, 2, 28)))) {
            desk.takeIn(reports, Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
        }
        try (Store store = Store.open(file)) {
            return store.readings().stream()
                    .map(kept -> new ReadReport(kept.metadata(), kept.reading()))
                    .sorted((one, other) ->
                            one.metadata().name().compareTo(other.metadata().name()))
                    .toList();
        }
    }
}
