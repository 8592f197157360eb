package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.aidememoire.model.account.Account;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stores of every form that was ever released still load. A new form leaves its file beside the older ones, made by
 *
 * <pre>mvn -pl store -am test -Dtest='StoredFormatTest#leaveAStoreOfTheNewestForm' \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Daide.leave=$PWD/store/src/test/resources/stores</pre>
 *
 * and files of older forms are never made again.
 */
class StoredFormatTest {
    private static final Report NAIROBI = SampleReports.nairobi();
    private static final Report QUIET = SampleReports.plain(1);

    private final Path folder;

    StoredFormatTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aStoreOfTheFirstFormStillLoads() throws IOException {
        Path file = folder.resolve("aide.db");
        try (InputStream released = StoredFormatTest.class.getResourceAsStream("/stores/v1.sqlite")) {
            Files.copy(Objects.requireNonNull(released), file);
        }
        try (Store store = Store.open(file)) {
            assertThat(store.readings()).isEqualTo(expected());
            assertThat(store.inspect().faults()).isEmpty();
            assertThat(store.report(NAIROBI.id())).contains(NAIROBI);
            store.keep(SampleReports.plain(2), SampleReports.nothingIn(SampleReports.plain(2)));
            assertThat(store.readings()).hasSize(3);
        }
    }

    @Test
    void aStoreOfTheSecondFormStillLoads() throws IOException {
        Path file = folder.resolve("aide.db");
        try (InputStream released = StoredFormatTest.class.getResourceAsStream("/stores/v2.sqlite")) {
            Files.copy(Objects.requireNonNull(released), file);
        }
        try (Store store = Store.open(file)) {
            assertThat(store.readings()).isEqualTo(expected());
            assertThat(store.inspect().faults()).isEmpty();
            assertThat(store.figures()).isEqualTo(SampleFigures.TRADE);
        }
    }

    @Test
    void aStoreOfTheThirdFormStillLoads() throws IOException {
        Path file = folder.resolve("aide.db");
        try (InputStream released = StoredFormatTest.class.getResourceAsStream("/stores/v3.sqlite")) {
            Files.copy(Objects.requireNonNull(released), file);
        }
        try (Store store = Store.open(file)) {
            assertThat(store.readings()).isEqualTo(expected());
            assertThat(store.inspect().faults()).isEmpty();
            assertThat(store.decisions()).extracting(Decision::draft).isEqualTo(SampleDecisions.ofTheThirdForm());
            assertThat(store.faultsOfDecisions()).isEmpty();
        }
    }

    @Test
    void aStoreOfTheFourthFormStillLoads() throws IOException {
        Path file = folder.resolve("aide.db");
        try (InputStream released = StoredFormatTest.class.getResourceAsStream("/stores/v4.sqlite")) {
            Files.copy(Objects.requireNonNull(released), file);
        }
        try (Store store = Store.open(file)) {
            assertThat(store.readings()).isEqualTo(expected());
            Inspection found = store.inspect();
            assertThat(found.faults()).isEmpty();
            // Of every version of this program; a backup that was noted by it is known again.
            assertThat(found.digest()).isEqualTo("dbdd2c81d8819dc10a3cf0dde628658a2c5ec87087ab2ae1b201eb9e0c70c90f");
        }
    }

    @Test
    void aStoreOfTheFifthFormStillLoads() throws IOException {
        Path file = folder.resolve("aide.db");
        try (InputStream released = StoredFormatTest.class.getResourceAsStream("/stores/v5.sqlite")) {
            Files.copy(Objects.requireNonNull(released), file);
        }
        try (Store store = Store.open(file)) {
            assertThat(store.readings()).isEqualTo(expected());
            assertThat(store.inspect().faults()).isEmpty();
            assertThat(store.accounts().all())
                    .extracting(Account::signatory)
                    .containsExactly(new Signatory("anna", Role.ADMINISTRATOR), new Signatory("ben", Role.CODER));
            assertThat(store.accounts().password("anna")).contains("{noop}kept");
            assertThat(store.accounts().all().get(1).isOpen()).isFalse();
        }
    }

    @Test
    void everyFormThatAReleaseCanMakeHasItsStoreHere() {
        for (int form = 1; form <= Schema.NEWEST; form++) {
            assertThat(StoredFormatTest.class.getResource("/stores/v" + form + ".sqlite"))
                    .as("a store of form " + form)
                    .isNotNull();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "aide.leave", matches = ".+", disabledReason = "made by an explicit command only")
    void leaveAStoreOfTheNewestForm() throws IOException {
        Path file = Path.of(System.getProperty("aide.leave"), "v" + Schema.NEWEST + ".sqlite");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Clock clock = Clock.fixed(Instant.parse("2026-02-06T08:00:00Z"), ZoneOffset.UTC);
        try (Store store = Store.open(
                StoreAddress.of(file), new StoreSettings(Duration.ofSeconds(1), OptionalInt.empty(), clock))) {
            store.keep(NAIROBI, SampleReports.nothingIn(NAIROBI));
            store.keep(NAIROBI, SampleReports.readingOfNairobi());
            store.keep(QUIET, SampleReports.nothingIn(QUIET));
            store.learn(QUIET.id(), learnt());
            store.keepFigures(SampleFigures.TRADE);
            SampleDecisions.ofEveryKind().forEach(draft -> store.decide(draft, 0));
            store.accounts().open(new Signatory("anna", Role.ADMINISTRATOR), "{noop}kept");
            store.accounts().open(new Signatory("ben", Role.CODER), "{noop}gone");
            store.accounts().close("ben");
        }
    }

    private static List<KeptReading> expected() {
        Reading quiet = SampleReports.nothingIn(QUIET);
        return Stream.of(
                        new KeptReading(NAIROBI.metadata(), NAIROBI.text().length(), SampleReports.readingOfNairobi()),
                        new KeptReading(learnt(), QUIET.text().length(), quiet))
                .sorted(Comparator.comparing(kept -> kept.reading().report()))
                .toList();
    }

    private static ReportMetadata learnt() {
        return new ReportMetadata(
                "day-1",
                Optional.of("https://example.org/day-1"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 2, 6)),
                Optional.empty());
    }
}
