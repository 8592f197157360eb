package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.aidememoire.store.StoreAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is verified, copied, backed up, restored and rebuilt by commands, and says the same wherever it lies. */
class SafekeepingTest {
    private static final List<List<String>> EXPORTS = List.of(
            List.of("commitments", "--format", "json"),
            List.of("timeline", "--format", "json"),
            List.of("people", "--format", "json"),
            List.of("log", "--format", "json"),
            List.of("reports"));

    private static EmbeddedPostgres server;

    private final Path folder;
    private final Path store;
    private String database = "";

    SafekeepingTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = KenyaAndUganda.in(folder).store;
    }

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void emptyDatabase() throws SQLException {
        String schema = "copy_" + Math.abs(folder.hashCode());
        database = server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        onServer("CREATE SCHEMA " + schema);
    }

    @Test
    void aStoreMovesToADatabaseAndBackAndEveryExportIsTheSame() {
        decideSomething();
        List<String> before = exports(store);

        Ran there = aide("copy", store, database);
        assertThat(there.code()).isZero();
        assertThat(exports(database)).isEqualTo(before);
        assertThat(content(database)).isEqualTo(content(store));

        Path back = folder.resolve("back.db");
        assertThat(aide("copy", database, back).code()).isZero();
        assertThat(exports(back)).isEqualTo(before);
        assertThat(content(back)).isEqualTo(content(store));
        assertThat(there.out()).contains(content(back));
    }

    @Test
    void nothingIsCopiedOverARecord() {
        Path other = KenyaAndUganda.in(folder("other")).store;
        Ran refused = aide("copy", store, other);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.complaint()).contains(other + ": something is kept there already");
    }

    @Test
    void whatIsNotThereIsNotCopied() {
        Ran refused = aide("copy", folder.resolve("lost.db"), folder.resolve("new.db"));
        assertThat(refused.complaint()).contains("there is no store here");
        assertThat(folder.resolve("new.db")).doesNotExist();
    }

    @Test
    void aDatabaseIsBackedUpIntoAFileAndRestoredIntoAnother() throws SQLException {
        assertThat(aide("copy", store, database).code()).isZero();
        Path backup = folder.resolve("backup.db");
        assertThat(aide("backup", backup, "--store", database).code()).isZero();
        assertThat(Stream.of(folder.toFile().list())).noneMatch(name -> name.contains("unfinished"));

        assertThat(aide("restore", backup, "--store", database).complaint())
                .contains("something is kept there already");
        Path restored = folder.resolve("restored.db");
        assertThat(aide("restore", backup, "--store", restored).code()).isZero();
        assertThat(exports(restored)).isEqualTo(exports(store));
        assertThat(content(restored)).isEqualTo(content(store));
        assertThat(aide("backup", backup, "--store", store).complaint()).contains("there is such a file already");
    }

    @Test
    void aRebuiltStoreSaysTheSameToTheByte() throws IOException {
        Ran found = aide("search", "railway", "--format", "json", "--store", store);
        List<String> before = exports(store);
        Path index = StoreAddress.of(store).derived("search");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(verify(store).err()).contains("the search index").contains("'aide rebuild' makes it again");

        Ran rebuilt = aide("rebuild", "--store", store);
        assertThat(rebuilt.err()).isEmpty();
        assertThat(rebuilt.code()).isZero();
        assertThat(verify(store).out()).contains("search index: up to date").contains("nothing is wrong");
        assertThat(exports(store)).isEqualTo(before);
        assertThat(aide("search", "railway", "--format", "json", "--store", store)
                        .out())
                .isEqualTo(found.out());
    }

    @Nested
    class Verifying {
        @Test
        void aSoundRecordIsSaidToBeSound() {
            Ran sound = verify(store);
            assertThat(sound.code()).isZero();
            assertThat(sound.err()).isEmpty();
            assertThat(sound.out()).contains("nothing is wrong").containsPattern("content: [0-9a-f]{64}");
        }

        @Test
        void aTextThatIsNotWhatItsBytesSayIsNamed() throws SQLException {
            try (Connection hand = DriverManager.getConnection("jdbc:sqlite:" + store);
                    Statement statement = hand.createStatement()) {
                statement.execute("DROP TRIGGER reports_stay_as_they_are");
                statement.execute("UPDATE reports SET text = replace(text, 'Nairobi', 'Mombasa')");
            }
            Ran found = verify(store);
            assertThat(found.code()).isEqualTo(1);
            assertThat(found.err())
                    .contains("it is not what was kept and sealed")
                    .contains("its text is not what its bytes say")
                    .contains("its quote does not stand at");
            assertThat(found.out()).contains("things are wrong");
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneLineWithoutThePassword() {
        Ran ran = aide("verify", "--store", "jdbc:postgresql://localhost:1/aide?user=ann&password=hush-42");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaint())
                .contains("postgresql://localhost:1/aide: the server cannot be reached")
                .doesNotContain("hush-42");
    }

    private void decideSomething() {
        String commitment = aide("commitments", "--format", "csv", "--store", store)
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", 2)[0];
        assertThat(aide("decide", "accept", commitment, "--by", "anna", "--store", store)
                        .err())
                .isEmpty();
    }

    private Ran verify(Object where) {
        return aide("verify", "--store", where);
    }

    private String content(Object where) {
        Ran verified = verify(where);
        assertThat(verified.err()).isEmpty();
        return verified.out()
                .lines()
                .filter(line -> line.startsWith("content: "))
                .findFirst()
                .orElseThrow()
                .substring("content: ".length());
    }

    private List<String> exports(Object where) {
        return EXPORTS.stream()
                .map(export -> aide(Stream.concat(export.stream(), Stream.of("--store", where))
                                .toArray())
                        .out())
                .toList();
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What is derived from a database goes into the test's own folder. */
    private Ran aide(Object... args) {
        return Ran.in(
                OptionalInt.empty(),
                false,
                Map.of("AIDE_CACHE", folder.resolve("cache").toString()),
                args);
    }

    private static void onServer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
