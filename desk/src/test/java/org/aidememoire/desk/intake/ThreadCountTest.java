package org.aidememoire.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.open.ReportOpener;
import org.aidememoire.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many threads read the reports, every export is the same to the byte. */
class ThreadCountTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final AsOf DAY = AsOf.today(LocalDate.of(2026, 2, 28));

    private static ReportReader reader;
    private static String expected;

    @BeforeAll
    static void readByOneThread(@TempDir Path folder) {
        reader = ReportReader.standard();
        expected = exportsAfterReadingBy(1, folder);
    }

    private static String exportsAfterReadingBy(int threads, Path folder) {
        Path file = folder.resolve("read-by-" + threads + ".db");
        try (Store store = Store.open(file)) {
            Tally tally = new TakingIn(
                            store,
                            new ReportOpener(Desk.DEFAULT_LIMIT),
                            ReportReader.VERSION,
                            () -> reader,
                            KnownFromOutside.NOTHING)
                    .run(List.of(SAMPLES), Progress.SILENT, threads);
            assertThat(tally.read()).isGreaterThan(15);
        }
        StringWriter exports = new StringWriter();
        try (Desk desk = Desk.open(file, DAY)) {
            for (Listing listing : Listing.values()) {
                desk.writeJson(desk.list(listing, Filter.NONE).entries(), exports);
            }
        }
        return exports.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void everyExportIsTheSameToTheByte(int threads, @TempDir Path folder) {
        assertThat(exportsAfterReadingBy(threads, folder))
                .contains("2019-france-germany-aachen")
                .isEqualTo(expected);
    }
}
