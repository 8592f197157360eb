package org.aidememoire.desk.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.ReadReport;
import org.aidememoire.register.Register;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRegisterTest {
    private Path folder = Path.of("");
    private Path derived = Path.of("");

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Store store;

    private final List<Integer> resolved = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path fresh) {
        folder = fresh;
        derived = folder.resolve("aide.db.register");
        store = Store.open(folder.resolve("aide.db"));
        WrittenReports.keep(store, 0, 30);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private KeptRegister kept() {
        return new KeptRegister(store, derived, 1, resolved::add);
    }

    private Register anew() {
        return Register.of(store.readings().stream()
                .map(kept -> new ReadReport(kept.metadata(), kept.reading()))
                .toList());
    }

    private static void assertSame(Register one, Register other) {
        assertThat(one.entries()).isEqualTo(other.entries());
        for (Entry entry : other.entries()) {
            assertThat(one.ties(entry)).isEqualTo(other.ties(entry));
            assertThat(one.settled(entry)).isEqualTo(other.settled(entry));
        }
        for (ClaimKind kind : ClaimKind.values()) {
            assertThat(one.lines(kind))
                    .containsExactlyElementsOf(other.lines(kind).toList());
        }
        assertThat(one.reports())
                .containsExactlyInAnyOrderElementsOf(other.reports().toList());
    }

    @Test
    void whatIsKeptIsNotWorkedOutAgain() {
        try (KeptRegister first = kept()) {
            first.get();
        }

        try (KeptRegister second = kept()) {
            assertSame(second.get(), anew());
        }
        assertThat(resolved).containsExactly(30);
    }

    @Test
    void itIsToldHowFarTheWorkIsUntilItEnds() {
        List<String> told = new ArrayList<>();
        int[] steps = {0};
        Resolving resolving = new Resolving() {
            @Override
            public void begins(int reports) {
                told.add("begins " + reports);
            }

            @Override
            public void goesOn(int reports) {
                steps[0] += reports;
            }

            @Override
            public void ends() {
                told.add("ends");
            }
        };
        try (KeptRegister first = new KeptRegister(store, derived, 1, resolving)) {
            first.get();
        }
        try (KeptRegister second = new KeptRegister(store, derived, 1, resolving)) {
            second.get();
        }

        assertThat(told).containsExactly("begins 30", "ends");
        assertThat(steps[0]).isEqualTo(30 * Resolving.STEPS);
    }

    @Test
    void whatHasComeSinceIsAddedAndKept() {
        try (KeptRegister first = kept()) {
            Register before = first.get();
            List<Entry> entries = before.entries();
            WrittenReports.keep(store, 30, 33);
            WrittenReports.keepAgain(store, 4, 1);

            assertSame(first.get(), anew());
            assertThat(before.entries())
                    .as("a register that is held stays as it is")
                    .isEqualTo(entries);
        }
        try (KeptRegister second = kept()) {
            assertSame(second.get(), anew());
        }
        assertThat(resolved).containsExactly(30);
    }

    @Test
    void aRegisterIsTheSameObjectWhileNothingChanges() {
        try (KeptRegister kept = kept()) {
            assertThat(kept.get()).isSameAs(kept.get());
        }
    }

    @Test
    void whereMostHasChangedItIsWorkedOutAnew() {
        try (KeptRegister kept = kept()) {
            kept.get();
            WrittenReports.keep(store, 30, 60);

            assertSame(kept.get(), anew());
        }
        assertThat(resolved).containsExactly(30, 60);
    }

    @Test
    void severalMayKeepItAtOnce() {
        try (KeptRegister one = kept();
                KeptRegister other = kept()) {
            one.get();
            other.get();
            for (int i = 0; i < 5; i++) {
                WrittenReports.keep(store, 30 + i, 31 + i);
                List<CompletableFuture<Register>> both = Stream.of(one, other)
                        .map(kept -> CompletableFuture.supplyAsync(kept::get))
                        .toList();
                both.forEach(register -> assertSame(register.join(), anew()));
            }
        }
        try (KeptRegister third = kept()) {
            assertSame(third.get(), anew());
        }
        assertThat(resolved).containsExactly(30);
    }

    @Test
    void theRegisterOfAnotherStoreIsNotTaken() {
        try (KeptRegister first = kept()) {
            first.get();
        }
        store.close();
        store = Store.open(folder.resolve("other.db"));
        WrittenReports.keep(store, 100, 110);

        try (KeptRegister second = kept()) {
            assertSame(second.get(), anew());
        }
        assertThat(resolved).containsExactly(30, 10);
    }

    @Test
    void whatIsCutOffIsWorkedOutAnew() throws IOException {
        try (KeptRegister first = kept()) {
            first.get();
        }
        Path file = file();
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 5000));

        try (KeptRegister second = kept()) {
            assertThat(answersAtLast(second)).isTrue();
            assertSame(second.get(), anew());
        }
    }

    /** A byte that was changed anywhere may be noticed or may not matter, but never gives another answer. */
    @Test
    void aChangedByteNeverChangesAnAnswer() throws IOException {
        try (KeptRegister first = kept()) {
            first.get();
        }
        Register right = anew();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            Path file = file();
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            try (KeptRegister kept = kept()) {
                assertThat(answersAtLast(kept)).isTrue();
                assertSame(kept.get(), right);
            }
        }
    }

    /** Whoever finds it damaged is told so once; the next question works it out anew. */
    private boolean answersAtLast(KeptRegister kept) {
        for (int i = 0; i < 2; i++) {
            try {
                Register register = kept.get();
                register.entries().forEach(entry -> {
                    register.ties(entry);
                    register.settled(entry);
                });
                Stream.of(ClaimKind.values())
                        .forEach(kind -> assertThat(register.lines(kind)).isNotNull());
                assertThat(register.reports()).isNotEmpty();
                return true;
            } catch (StoreException e) {
                assertThat(e).hasMessageContaining("worked out anew");
            }
        }
        return false;
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(derived)) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whereItCannotBeKeptTheAnswersAreTheSame() throws IOException {
        Files.writeString(derived, "in the way");

        try (KeptRegister kept = kept()) {
            assertSame(kept.get(), anew());
            WrittenReports.keep(store, 30, 31);
            assertSame(kept.get(), anew());
        }
        assertThat(derived).hasContent("in the way");
    }

    @Test
    void aFewReportsAreNotKept() {
        try (KeptRegister kept = new KeptRegister(store, derived, 31, resolved::add)) {
            assertSame(kept.get(), anew());
        }
        assertThat(derived).doesNotExist();
    }

    @Test
    void nothingIsLeftBehindOfWhatWasNotFinished() throws IOException {
        try (KeptRegister kept = kept()) {
            kept.get();
        }

        try (Stream<Path> files = Files.list(derived)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void exportsAreTheSameByteForByteHoweverTheRegisterCameAbout() throws IOException {
        WrittenReports.keep(store, 30, KeptRegister.WORTH_KEEPING + 20);
        String fresh = exports("aide.db");
        assertThat(derived).isNotEmptyDirectory();
        assertThat(exports("aide.db")).as("opened again").isEqualTo(fresh);
        WrittenReports.keep(store, KeptRegister.WORTH_KEEPING + 20, KeptRegister.WORTH_KEEPING + 40);
        WrittenReports.keepAgain(store, 11, 1);
        String grown = exports("aide.db");
        assertThat(grown).as("there is something to tell apart").isNotEqualTo(fresh);
        try (Stream<Path> files = Files.list(derived)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(exports("aide.db")).as("worked out anew").isEqualTo(grown);
        try (Stream<Path> files = Files.list(derived)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(derived);
        Files.writeString(derived, "in the way");
        assertThat(exports("aide.db")).as("in memory").isEqualTo(grown);
    }

    private String exports(String name) {
        StringWriter all = new StringWriter();
        try (Desk desk = Desk.open(folder.resolve(name), AsOf.today(LocalDate.of(2026, 2, 28)))) {
            for (Listing listing : Listing.values()) {
                desk.writeJson(desk.list(listing, Filter.NONE).entries(), all);
            }
        }
        return all.toString();
    }
}
