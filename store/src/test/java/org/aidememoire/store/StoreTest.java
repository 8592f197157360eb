package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class StoreTest {
    private final Place place;
    private Store store;

    StoreTest(Kind kind, @TempDir Path folder) {
        this.place = kind.place(folder);
        this.store = place.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void closeAndOpenAgain() {
        store.close();
        store = place.open();
    }

    @Nested
    class Keeping {
        @Test
        void aKeptReportIsGivenBackWholeByALaterRun() {
            Report report = SampleReports.nairobi();
            store.keep(report, SampleReports.readingOfNairobi());
            closeAndOpenAgain();
            assertThat(store.report(report.id())).contains(report);
        }

        @Test
        void aReadingWithAClaimOfEveryKindIsGivenBackEqual() {
            Report report = SampleReports.nairobi();
            Reading reading = SampleReports.readingOfNairobi();
            store.keep(report, reading);
            closeAndOpenAgain();
            assertThat(reading.claims())
                    .extracting(claim -> claim.kind())
                    .doesNotHaveDuplicates()
                    .hasSize(10);
            KeptReading kept = new KeptReading(report.metadata(), report.text().length(), reading);
            assertThat(store.readings()).containsExactly(kept);
            assertThat(store.reading(report.id())).contains(kept);
        }

        @Test
        void bytesThatAreNoTextAreGivenBackToTheByte() {
            byte[] noise = new byte[100_000];
            new Random(1).nextBytes(noise);
            Report report =
                    new Report(DeliveredBytes.of(noise), "", new Opener("none", "1"), ReportMetadata.named("noise"));
            store.keep(report, SampleReports.nothingIn(report));
            assertThat(store.report(report.id()).orElseThrow().bytes().toArray())
                    .isEqualTo(noise);
        }

        @Test
        void theTextKeepsWhatIsOddInIt() {
            Report report = SampleReports.report(
                    "\ufeffA\u0000B\u001aC\u001a0\r\n\u00a0\ufffd \ud83e\udd1d\u2028", ReportMetadata.named("odd"));
            store.keep(report, SampleReports.nothingIn(report));
            assertThat(store.report(report.id()).orElseThrow().text()).isEqualTo(report.text());
        }

        @Test
        void anEmptyReportIsKept() {
            Report report = SampleReports.report("", ReportMetadata.named("empty"));
            store.keep(report, SampleReports.nothingIn(report));
            assertThat(store.report(report.id())).contains(report);
        }

        @Test
        void keepingTheSameAgainChangesNothing() {
            store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
            store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
            assertThat(store.readings()).hasSize(1);
            assertThat(rows("readings")).isOne();
            assertThat(rows("metadata")).isOne();
        }

        @Test
        void whatIsNotKeptIsNotFound() {
            ReportId unknown = SampleReports.nairobi().id();
            assertThat(store.report(unknown)).isEmpty();
            assertThat(store.reading(unknown)).isEmpty();
            assertThat(store.holds(unknown, SampleReports.READER)).isFalse();
            assertThat(store.readings()).isEmpty();
        }
    }

    @Nested
    class ReadingAgain {
        @Test
        void theLatestReadingHoldsAndTheEarlierStays() {
            Report report = SampleReports.nairobi();
            store.keep(report, SampleReports.readingOfNairobi());
            Reading second = new Reading(report.id(), "0.2.0", "en", Optional.empty(), List.of(), List.of());
            store.keep(report, second);
            assertThat(store.readings()).extracting(KeptReading::reading).containsExactly(second);
            assertThat(rows("readings")).isEqualTo(2);
        }

        @Test
        void aReportIsHeldForTheReaderOfItsLatestReadingOnly() {
            Report report = SampleReports.nairobi();
            store.keep(report, SampleReports.readingOfNairobi());
            assertThat(store.holds(report.id(), SampleReports.READER)).isTrue();
            assertThat(store.holds(report.id(), "0.2.0")).isFalse();
            store.keep(report, new Reading(report.id(), "0.2.0", "en", Optional.empty(), List.of(), List.of()));
            assertThat(store.holds(report.id(), SampleReports.READER)).isFalse();
            assertThat(store.holds(report.id(), "0.2.0")).isTrue();
        }

        @Test
        void aReadingOfAnotherTextThanTheKeptOneIsRefused() {
            Report report = SampleReports.nairobi();
            store.keep(report, SampleReports.nothingIn(report));
            Report opened = new Report(report.bytes(), "Other words.", new Opener("html", "2"), report.metadata());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.keep(opened, SampleReports.nothingIn(opened)))
                    .withMessageContaining("kept with another text");
            assertThat(store.report(report.id())).contains(report);
        }
    }

    @Nested
    class Learning {
        private final Report report = SampleReports.plain(1);

        @BeforeEach
        void keep() {
            store.keep(report, SampleReports.nothingIn(report));
        }

        @Test
        void whatIsLearntLaterIsAddedFieldByField() {
            learn("day-1", Optional.of("Example Wire"), Optional.empty());
            learn("day-1", Optional.empty(), Optional.of(LocalDate.of(2026, 2, 5)));
            assertThat(known())
                    .isEqualTo(new ReportMetadata(
                            "day-1",
                            Optional.empty(),
                            Optional.of("Example Wire"),
                            Optional.empty(),
                            Optional.of(LocalDate.of(2026, 2, 5)),
                            Optional.empty()));
        }

        @Test
        void theLatestWordWinsAndTheEarlierStays() {
            learn("day-1", Optional.of("Example Wire"), Optional.empty());
            learn("first-day", Optional.of("Another Wire"), Optional.empty());
            assertThat(known().outlet()).contains("Another Wire");
            assertThat(known().name()).isEqualTo("first-day");
            assertThat(rows("metadata")).isEqualTo(3);
        }

        @Test
        void whatIsKnownIsNotAddedAgain() {
            learn("day-1", Optional.of("Example Wire"), Optional.empty());
            learn("day-1", Optional.of("Example Wire"), Optional.empty());
            assertThat(rows("metadata")).isEqualTo(2);
        }

        @Test
        void keepingAKnownReportAddsWhatItsMetadataTells() {
            Report again = SampleReports.report(
                    report.text(), report.metadata().publishedUnlessKnown(LocalDate.of(2026, 2, 5)));
            store.keep(again, SampleReports.nothingIn(again));
            assertThat(known().published()).contains(LocalDate.of(2026, 2, 5));
            assertThat(store.report(report.id())).contains(again);
        }

        @Test
        void nothingCanBeLearntOfAReportThatIsNotKept() {
            ReportId unknown = SampleReports.plain(2).id();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.learn(unknown, ReportMetadata.named("unknown")))
                    .withMessageContaining(unknown.hex());
        }

        private void learn(String name, Optional<String> outlet, Optional<LocalDate> published) {
            store.learn(
                    report.id(),
                    new ReportMetadata(name, Optional.empty(), outlet, Optional.empty(), published, Optional.empty()));
        }

        private ReportMetadata known() {
            return store.reading(report.id()).orElseThrow().metadata();
        }
    }

    @Nested
    class Finding {
        @Test
        void reportsAreFoundByTheBeginningOfTheirIdentity() {
            List<ReportId> ids = new ArrayList<>();
            for (int day = 0; day < 40; day++) {
                Report report = SampleReports.plain(day);
                store.keep(report, SampleReports.nothingIn(report));
                ids.add(report.id());
            }
            ids.sort(Comparator.naturalOrder());
            String prefix = ids.get(7).hex().substring(0, 1);
            assertThat(store.reportsStartingWith("")).isEqualTo(ids);
            assertThat(store.reportsStartingWith(prefix))
                    .isEqualTo(ids.stream()
                            .filter(id -> id.hex().startsWith(prefix))
                            .toList());
            assertThat(store.reportsStartingWith(ids.get(7).hex())).containsExactly(ids.get(7));
            assertThat(store.reportsStartingWith("%")).isEmpty();
        }

        @Test
        void readingsComeInTheOrderOfTheirReports() {
            store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
            IntStream.range(0, 30).mapToObj(SampleReports::plain).forEach(report -> {
                store.keep(report, SampleReports.nothingIn(report));
                store.learn(
                        report.id(),
                        ReportMetadata.named("again-" + report.metadata().name()));
            });
            assertThat(store.readings()).hasSize(31).isSortedAccordingTo(Comparator.comparing(kept -> kept.reading()
                    .report()));
            assertThat(store.readings()).extracting(KeptReading::reading).contains(SampleReports.readingOfNairobi());
        }

        @Test
        void aReadingThatIsKeptWhileOthersAreHandedOverIsNotAmongThem() {
            store.keep(SampleReports.plain(1), SampleReports.nothingIn(SampleReports.plain(1)));
            store.keep(SampleReports.plain(2), SampleReports.nothingIn(SampleReports.plain(2)));
            List<ReportId> seen = new ArrayList<>();
            store.eachReading(kept -> {
                seen.add(kept.reading().report());
                store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
            });
            assertThat(seen).hasSize(2).doesNotContain(SampleReports.nairobi().id());
            assertThat(store.readings()).hasSize(3);
        }
    }

    @Nested
    class Refusing {
        private final Report report = SampleReports.nairobi();

        @Test
        void aReadingOfAnotherReport() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.keep(report, SampleReports.nothingIn(SampleReports.plain(1))));
            assertThat(store.reportsStartingWith("")).isEmpty();
        }

        @Test
        void aClaimOnWordsThatDoNotStandThere() {
            Passage misquoted = new Passage(report.id(), 0, 5, "Lamu ");
            Project project = new Project(
                    "Lamu",
                    new Evidence(
                            misquoted,
                            List.of(),
                            SampleReports.evidence(report, "Lamu").rule(),
                            SampleReports.READER));
            Reading reading =
                    new Reading(report.id(), SampleReports.READER, "en", Optional.empty(), List.of(project), List.of());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.keep(report, reading))
                    .withMessageContaining("not in the text");
        }

        @Test
        void aClaimOfAnotherReaderThanTheReadings() {
            Project project = new Project("Lamu port", SampleReports.evidence(report, "Lamu port"));
            Reading reading = new Reading(report.id(), "0.2.0", "en", Optional.empty(), List.of(project), List.of());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.keep(report, reading))
                    .withMessageContaining("another reader");
        }

        @Test
        void halfACharacterWhichCouldNotBeGivenBack() {
            Report half = new Report(
                    DeliveredBytes.of("half".getBytes(StandardCharsets.UTF_8)),
                    "half \ud83e",
                    new Opener("odd", "1"),
                    ReportMetadata.named("half"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.keep(half, SampleReports.nothingIn(half)))
                    .withMessageContaining("half a character");
        }
    }

    private int rows(String table) {
        return place.count(table);
    }
}
