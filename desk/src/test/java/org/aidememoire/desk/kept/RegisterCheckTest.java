package org.aidememoire.desk.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aidememoire.model.register.Entry;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCheckTest {
    private static final int FLIPS = 40;

    private Path file = Path.of("");

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = folder.resolve("aide.db");
        store = Store.open(file);
        WrittenReports.keep(store, 0, 30);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRegisterThatWasNeverKeptIsNotMissed() {
        assertThat(check()).isEqualTo(well("not made yet"));
    }

    @Test
    void oneThatIsKeptIsUpToDateUntilMoreIsReadAndThenBehind() {
        keepRegister();
        assertThat(check()).isEqualTo(well("up to date"));
        WrittenReports.keep(store, 30, 33);
        assertThat(check()).isEqualTo(well("behind the store; the next question brings it up to date"));
        keepRegister();
        assertThat(check()).isEqualTo(well("up to date"));
    }

    @Test
    void oneThatIsCutOffOrOverwrittenIsDamagedAndSaysWhatToDo() throws IOException {
        keepRegister();
        byte[] whole = Files.readAllBytes(kept());
        Files.write(kept(), Arrays.copyOf(whole, whole.length / 2));
        assertDamaged();
        Files.write(kept(), new byte[] {1, 2, 3});
        assertDamaged();
        Files.write(kept(), whole);
        assertThat(check()).isEqualTo(well("up to date"));
    }

    /** A byte that is no part of anything that is kept may change unseen. */
    @Test
    void aByteThatChangesIsFoundOrChangesNothing() throws IOException {
        keepRegister();
        List<Entry> entries = entries();
        byte[] whole = Files.readAllBytes(kept());
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            int at = written(flipped, random.nextInt(flipped.length));
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Path damaged = Files.write(kept(), flipped);
            if (check().faults().isEmpty()) {
                assertThat(entries()).as("with a flip at byte %d", at).isEqualTo(entries);
            } else {
                found++;
            }
            Files.deleteIfExists(damaged);
            Files.write(damaged, whole);
        }
        assertThat(found).isPositive();
    }

    /** The next byte that is not empty room. */
    private static int written(byte[] file, int from) {
        int at = from;
        while (file[at] == 0) {
            at = (at + 1) % file.length;
        }
        return at;
    }

    private void assertDamaged() {
        RegisterCheck check = check();
        assertThat(check.state()).isEqualTo("damaged");
        assertThat(check.faults())
                .singleElement()
                .asString()
                .startsWith("the kept register: " + kept())
                .endsWith("; 'aide rebuild' makes it again")
                .doesNotContain("\n");
    }

    private RegisterCheck check() {
        return RegisterCheck.of(StoreAddress.of(file), store);
    }

    private static RegisterCheck well(String state) {
        return new RegisterCheck(state, List.of());
    }

    private void keepRegister() {
        try (KeptRegister register = new KeptRegister(store, folder(), 1, reports -> {})) {
            assertThat(register.get().entries()).isNotEmpty();
        }
    }

    private List<Entry> entries() {
        try (KeptRegister register = new KeptRegister(store, folder(), 1, reports -> {})) {
            return register.get().entries();
        }
    }

    private Path folder() {
        return StoreAddress.of(file).derived("register");
    }

    private Path kept() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(path -> path.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
