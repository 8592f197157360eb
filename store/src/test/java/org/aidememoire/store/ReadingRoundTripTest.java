package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.Report;

/** Whatever the model admits is given back equal. */
class ReadingRoundTripTest {
    private static final Report REPORT = SampleReports.nairobi();

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aFileGivesBackAKeptReadingEqual(@ForAll("readings") Reading reading) {
        assertGivenBackEqual(Kind.SQLITE, reading);
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aServerGivesBackAKeptReadingEqual(@ForAll("readings") Reading reading) {
        assertGivenBackEqual(Kind.POSTGRESQL, reading);
    }

    private static void assertGivenBackEqual(Kind kind, Reading reading) {
        org.aidememoire.store.Store kept = kept(kind);
        kept.keep(REPORT, reading);
        assertThat(kept.reading(REPORT.id()).orElseThrow().reading()).isEqualTo(reading);
        reading.claims().stream().map(Claim::kind).forEach(Statistics::collect);
        Statistics.coverage(seen -> {
            for (ClaimKind claims : ClaimKind.values()) {
                seen.check(claims).count(count -> count > 0);
            }
        });
    }

    @Provide
    Arbitrary<Reading> readings() {
        Arbitrary<ReadingProblem> problems = Combinators.combine(
                        Arbitraries.of(Severity.class),
                        Arbitraries.strings().alpha(),
                        ArbitraryClaims.on(REPORT).optional())
                .as((severity, words, claim) -> new ReadingProblem(
                        severity, words, claim.map(some -> some.evidence().passage()), words));
        return Combinators.combine(
                        Arbitraries.of("en", "und", "lo-LA"),
                        Arbitraries.longs()
                                .between(-400_000, 400_000)
                                .map(LocalDate::ofEpochDay)
                                .optional(),
                        ArbitraryClaims.on(REPORT).list().ofMaxSize(8),
                        problems.list().ofMaxSize(3))
                .as((language, published, claims, found) ->
                        new Reading(REPORT.id(), SampleReports.READER, language, published, claims, found));
    }

    /** One store for all tries: each adds a reading, and the latest is the one just kept. */
    private static org.aidememoire.store.Store kept(Kind kind) {
        return Store.getOrCreate(kind, Lifespan.PROPERTY, () -> Temporary.open(kind))
                .get()
                .store();
    }

    private record Temporary(Path folder, org.aidememoire.store.Store store) implements Store.CloseOnReset {
        static Temporary open(Kind kind) {
            try {
                Path folder = Files.createTempDirectory("aide-store");
                return new Temporary(folder, kind.place(folder).open());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            store.close();
            Files.deleteIfExists(folder.resolve("aide.db"));
            Files.delete(folder);
        }
    }
}
