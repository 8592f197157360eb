package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.aidememoire.model.report.Report;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each trouble is the real one, is said in one line that names the file, and harms nothing that is kept. */
class TroubleTest {
    private static final StoreSettings IMPATIENT =
            new StoreSettings(Duration.ofMillis(200), OptionalInt.empty(), Clock.systemUTC());

    private final Path folder;
    private final Path file;

    TroubleTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("aide.db");
    }

    @Nested
    class NotAStore {
        @Test
        void aFileThatIsNoDatabase() throws IOException {
            Files.writeString(file, "A letter, and not a short one. ".repeat(100));
            assertRefusedUntouched("not a store of Aide-Mémoire");
        }

        @Test
        void aDatabaseOfAnotherProgram() throws IOException {
            try (Handle handle = StoreRows.open(file)) {
                handle.execute("CREATE TABLE recipes (name TEXT)");
            }
            assertRefusedUntouched("not a store of Aide-Mémoire");
        }

        @Test
        void aDatabaseOfAnotherProgramThatUsesFlywayToo() throws IOException {
            try (Handle handle = StoreRows.open(file)) {
                handle.execute("CREATE TABLE recipes (name TEXT)");
                handle.execute("CREATE TABLE flyway_schema_history (version TEXT)");
            }
            assertRefusedUntouched("not a store of Aide-Mémoire");
        }

        @Test
        void aFolder() {
            assertSaid(folder, () -> Store.open(folder), "a folder, not a store");
        }

        @Test
        void aFileInAFolderThatIsNotThere() {
            Path lost = folder.resolve("lost").resolve("aide.db");
            assertSaid(lost, () -> Store.open(lost), "there is no folder " + folder.resolve("lost"));
            assertThat(folder.resolve("lost")).doesNotExist();
        }

        @Test
        void anEmptyFileBecomesAStore() throws IOException {
            Files.createFile(file);
            keepOne();
            assertHoldsTheOne();
        }
    }

    @Nested
    class AnotherVersion {
        @Test
        void aStoreOfANewerVersionIsLeftUntouched() throws IOException {
            keepOne();
            try (Handle handle = StoreRows.open(file)) {
                int later = Schema.NEWEST + 1;
                handle.execute("INSERT INTO flyway_schema_history SELECT " + later + ", '" + later
                        + "', 'later', type, 'later.sql', 7, installed_by, installed_on, 1, 1"
                        + " FROM flyway_schema_history WHERE version = '1'");
            }
            assertRefusedUntouched("a newer version of Aide-Mémoire made this store");
        }
    }

    @Nested
    class Damaged {
        @Test
        void aFileWhosePagesAreOverwritten() throws IOException {
            keepOne();
            byte[] content = Files.readAllBytes(file);
            for (int at = 4096; at < content.length; at++) {
                content[at] = 0x55;
            }
            Files.write(file, content);
            assertSaid(file, () -> Store.open(file).readings(), "damaged");
        }

        @Test
        void aClaimThatSaysNothingThatIsKnown() {
            keepOne();
            try (Handle handle = StoreRows.open(file)) {
                handle.execute("DROP TRIGGER claims_stay_as_they_are");
                handle.execute("UPDATE claims SET body = '{}' WHERE kind = 'projects'");
            }
            try (Store store = Store.open(file)) {
                assertSaid(
                        file,
                        store::readings,
                        "damaged, the reading of report "
                                + SampleReports.nairobi().id().brief());
            }
        }

        @Test
        void bytesThatAreNotThoseThatWereKept() {
            keepOne();
            try (Handle handle = StoreRows.open(file)) {
                handle.execute("DROP TRIGGER reports_stay_as_they_are");
                handle.execute("UPDATE reports SET bytes = x'00', size = 1");
            }
            try (Store store = Store.open(file)) {
                assertSaid(
                        file,
                        () -> store.report(SampleReports.nairobi().id()),
                        "damaged, report " + SampleReports.nairobi().id().brief());
            }
        }
    }

    @Nested
    class ReadOnly {
        @Test
        void aDiskThatCannotBeWrittenTo() throws Exception {
            SmallDisk.mounted(folder, "1m", disk -> {
                keepOne();
                disk.makeReadOnly();
                assertRefusedUntouched("cannot be written to");
                Path another = folder.resolve("another.db");
                assertSaid(another, () -> Store.open(another), "its folder cannot be written to, " + folder);
            });
        }

        @Test
        void aFileThatMayNotBeWrittenTo() throws IOException {
            keepOne();
            assertThat(file.toFile().setWritable(false)).isTrue();
            assumeFalse(Files.isWritable(file), "skipped: permissions do not bind this user");
            assertRefusedUntouched("cannot be written to");
        }
    }

    @Nested
    class FullDisk {
        @Test
        void whatWasConfirmedStaysWholeAndIsStillRead() throws Exception {
            SmallDisk.mounted(folder, "2m", disk -> {
                List<Report> confirmed = keepUntilFull(StoreSettings.usual());
                assertWhole(confirmed);
                assertThat(StoreRows.ask(file, "PRAGMA integrity_check")).isEqualTo("ok");
            });
        }

        @Test
        void thereIsNoRoomForANewStore() throws Exception {
            SmallDisk.mounted(folder, "64k", disk -> {
                Files.write(folder.resolve("ballast"), new byte[56 * 1024]);
                assertSaid(file, () -> Store.open(file), "the disk is full");
            });
        }

        /** The same everywhere: SQLite gives the same answer at the bound of its pages as at the bound of the disk. */
        @Test
        void aFileThatMayNotGrowKeepsWhatItHas() {
            StoreSettings small = new StoreSettings(Duration.ofSeconds(1), OptionalInt.of(300), Clock.systemUTC());
            List<Report> confirmed = keepUntilFull(small);
            assertWhole(confirmed);
            assertThat(StoreRows.ask(file, "PRAGMA integrity_check")).isEqualTo("ok");
        }

        /** The kernel's own limit on the size of a file, which is met in the log before it is met in the store. */
        @Test
        void aProcessThatMayWriteNoLargerFilesLosesNothingThatItConfirmed() throws Exception {
            try (OtherProcess limited = OtherProcess.startLimited(2_000, KeepingProgram.class, file, 0, 1_000)) {
                List<String> said = limited.remainingLines();
                assertThat(limited.exitCode()).isNotZero();
                assertThat(said).isNotEmpty().last().asString().startsWith("cannot: " + file + ": ");
                try (Store store = Store.open(file)) {
                    assertThat(store.inspect().faults()).isEmpty();
                    said.stream()
                            .filter(line -> line.startsWith("kept "))
                            .map(line -> KeepingProgram.report(Integer.parseInt(line.substring(5))))
                            .forEach(report ->
                                    assertThat(store.report(report.id())).contains(report));
                }
            }
        }

        private List<Report> keepUntilFull(StoreSettings settings) {
            List<Report> confirmed = new ArrayList<>();
            Random random = new Random(7);
            try (Store store = Store.open(StoreAddress.of(file), settings)) {
                store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
                StoreException said = catchThrowableOfType(StoreException.class, () -> {
                    for (int number = 0; number < 100; number++) {
                        Report report = SampleReports.noise(random, number);
                        store.keep(report, SampleReports.nothingIn(report));
                        confirmed.add(report);
                    }
                });
                assertThat(said)
                        .hasMessageStartingWith(file + ": the disk is full; report ")
                        .hasMessageEndingWith("(noise-" + confirmed.size() + ") is not kept");
                assertThat(confirmed).isNotEmpty();
                assertThat(store.readings()).hasSize(confirmed.size() + 1);
                assertThat(store.report(confirmed.get(0).id())).contains(confirmed.get(0));
            }
            return confirmed;
        }

        private void assertWhole(List<Report> confirmed) {
            try (Store store = Store.open(file)) {
                assertThat(store.readings()).hasSize(confirmed.size() + 1);
                assertThat(store.reading(SampleReports.nairobi().id())
                                .orElseThrow()
                                .reading())
                        .isEqualTo(SampleReports.readingOfNairobi());
                assertThat(confirmed).allSatisfy(report -> assertThat(store.report(report.id()))
                        .contains(report));
            }
        }
    }

    @Nested
    class Busy {
        @Test
        void whileAnotherProgramWritesItIsReadAndWrittenToOnlyLater() throws Exception {
            keepOne();
            Report next = SampleReports.plain(1);
            try (OtherProcess other = OtherProcess.start(LockingProgram.class, file)) {
                assertThat(other.line()).isEqualTo("locked");
                try (Store store = Store.open(StoreAddress.of(file), IMPATIENT)) {
                    assertThat(store.readings()).hasSize(1);
                    assertSaid(
                            file,
                            () -> store.keep(next, SampleReports.nothingIn(next)),
                            "another program is writing to it, try again when it is done; report "
                                    + next.id().brief() + " (day-1) is not kept");
                    other.kill();
                    other.exitCode();
                    store.keep(next, SampleReports.nothingIn(next));
                    assertThat(store.readings()).hasSize(2);
                }
            }
        }
    }

    @Nested
    class OddNames {
        @Test
        void aPathMayHoldAnyCharacter() {
            Path odd = folder.resolve("Lào & co?mode=memory #1 100% 'x'.db");
            try (Store store = Store.open(odd)) {
                store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
            }
            assertThat(odd).isRegularFile();
            try (Store store = Store.open(odd)) {
                assertThat(store.readings()).hasSize(1);
            }
            assertThat(folder).isDirectoryContaining(path -> path.equals(odd));
        }
    }

    private void keepOne() {
        try (Store store = Store.open(file)) {
            store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
        }
    }

    private void assertHoldsTheOne() {
        try (Store store = Store.open(file)) {
            assertThat(store.report(SampleReports.nairobi().id())).contains(SampleReports.nairobi());
        }
    }

    private void assertRefusedUntouched(String why) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertSaid(file, () -> Store.open(file), why);
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    private static void assertSaid(Path file, ThrowingCallable call, String why) {
        assertThatThrownBy(call)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }
}
