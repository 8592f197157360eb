package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String KENYA =
            "NAIROBI, 2 May 2024 - President William Ruto of Kenya and President Yoweri Museveni of Uganda held talks in"
                    + " Nairobi on Thursday. The two countries agreed to extend the railway to Kampala. Kenya pledged to"
                    + " open a second border post.\n";
    private static final String GHANA =
            "The Foreign Minister of Ghana met her counterpart from Togo in Accra. The two sides agreed to build a bridge"
                    + " over the river and to open the market on both banks every week.\n";

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }

    private static Ran read(Path store, Object... paths) {
        return Ran.aide(Stream.concat(Stream.of("read", "--store", store), Arrays.stream(paths))
                .toArray());
    }

    private static void execute(Path store, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aFolderIsReadOnceAndSaysWhatItReadInOrder(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports with spaces"));
        write(reports.resolve("kenya.txt"), KENYA);
        write(reports.resolve("ghana.txt"), GHANA);
        write(reports.resolve("README.txt"), GHANA + "not a report");
        Path store = folder.resolve("x.db");

        Ran first = read(store, reports);

        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.lines().get(0)).matches("\\[1/2\\] .*ghana\\.txt: \\d+ claims?");
        assertThat(first.lines().get(1)).matches("\\[2/2\\] .*kenya\\.txt: \\d+ claims?");
        assertThat(first.lines().get(2)).isEqualTo("2 reports read, 0 already known, 0 set aside, 0 left out");
        assertThat(first.lines().get(3)).matches("\\d+ claims: .*\\d+ commitments.*");

        Ran again = read(store, reports);

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("0 reports read, 2 already known, 0 set aside, 0 left out");
        assertThat(Ran.aide("commitments", "--store", store, "--report", "kenya")
                        .out())
                .contains("extend the railway to Kampala");
    }

    @Test
    void theSameBytesUnderTwoNamesAreReadOnce(@TempDir Path folder) throws IOException {
        Path one = write(folder.resolve("one.txt"), KENYA);
        Path two = write(folder.resolve("two.txt"), KENYA);

        assertThat(read(folder.resolve("x.db"), one, two).out())
                .contains("two.txt: already known", "1 report read, 1 already known");
    }

    @Test
    void theDayOfPublicationCanBeSaidAndIsNotGuessed(@TempDir Path folder) throws IOException {
        Path report = write(folder.resolve("ghana.txt"), GHANA);
        Path store = folder.resolve("x.db");
        assertThat(read(store, report).code()).isZero();
        assertThat(Ran.aide("reports", "--store", store).out()).contains("undated");

        Ran dated = read(store, report, "--published", "2024-03-01", "--outlet", "Accra Post");

        assertThat(dated.out()).contains("1 report read, 0 already known");
        assertThat(Ran.aide("reports", "--store", store).out())
                .contains("2024-03-01", "Accra Post")
                .doesNotContain("undated");
        assertThat(read(store, report).out()).contains("0 reports read, 1 already known");
    }

    @Nested
    class OtherRules {
        private static final String RULES =
                """
                family: commitments
                rules:
                  - name: shook-hands-on
                    pattern: "[cue: shake/V] hands on"
                    set: {force: agreed, takes: things, head: deed}
                """;

        @Test
        void aKeptReportIsReadAgainWithThemAndBothReadingsAreKept(@TempDir Path folder) throws Exception {
            Path report =
                    write(folder.resolve("kenya.txt"), KENYA + "They shook hands on joint patrols on the lake.\n");
            Path rules = write(folder.resolve("own.yaml"), RULES);
            Path store = folder.resolve("x.db");
            assertThat(read(store, report).out()).contains("1 report read, 0 already known");
            assertThat(commitments(store)).doesNotContain("patrols");

            Ran again = read(store, report, "--rules", rules);

            assertThat(again.code()).isZero();
            assertThat(again.out())
                    .containsPattern("kenya\\.txt: \\d+ claims, read again")
                    .contains("0 reports read, 1 read again (another reader or other rules), 0 already known");
            assertThat(commitments(store)).contains("joint patrols on the lake");
            assertThat(readings(store)).hasSize(2).doesNotHaveDuplicates();
            assertThat(read(store, report, "--rules", rules).out())
                    .as("with the same rules there is nothing new to find")
                    .contains("0 reports read, 1 already known");

            assertThat(read(store, report).out()).contains("1 read again");
            assertThat(commitments(store)).as("the latest reading counts").doesNotContain("patrols");
        }

        private static String commitments(Path store) {
            return Ran.aide("commitments", "--store", store).out();
        }

        private static List<String> readings(Path store) throws SQLException {
            List<String> readers = new ArrayList<>();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT reader FROM readings")) {
                while (rows.next()) {
                    readers.add(rows.getString(1));
                }
            }
            return readers;
        }
    }

    @Nested
    class BadInput {
        @Test
        void eachGetsOneLineAndTheOthersAreRead(@TempDir Path folder) throws IOException {
            Path reports = Files.createDirectory(folder.resolve("reports"));
            write(reports.resolve("kenya.txt"), KENYA);
            write(reports.resolve("empty.txt"), "");
            Files.write(reports.resolve("binary.txt"), new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0});
            byte[] invalid = GHANA.getBytes(StandardCharsets.UTF_8);
            invalid[4] = (byte) 0xFF;
            Files.write(reports.resolve("invalid.txt"), invalid);
            write(
                    reports.resolve("vietnamese.txt"),
                    "Sáng nay tại Hà Nội, Bộ trưởng Ngoại giao đã tiếp Đại sứ của nước bạn và trao đổi về việc mở rộng"
                            + " hợp tác thương mại giữa hai nước trong những năm tới.\n");
            Files.createSymbolicLink(reports.resolve("gone.txt"), folder.resolve("nowhere.txt"));
            Files.createSymbolicLink(reports.resolve("loop"), reports);
            Path store = folder.resolve("x.db");

            Ran ran = read(store, reports, folder.resolve("missing.txt"));

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).contains("2 reports read, 0 already known, 1 set aside, 4 left out");
            assertThat(ran.err().lines())
                    .hasSize(6)
                    .allMatch(line -> line.startsWith("aide: " + folder))
                    .anyMatch(line -> line.contains("empty.txt: the file is empty"))
                    .anyMatch(line -> line.contains("binary.txt: not text"))
                    .anyMatch(line -> line.contains("invalid.txt: warning: not valid UTF-8 at byte 4 (line 1)"))
                    .anyMatch(line -> line.contains("vietnamese.txt: set aside: "))
                    .anyMatch(line -> line.contains("gone.txt: "))
                    .anyMatch(line -> line.contains("missing.txt: there is no such file or folder"));
            assertThat(Ran.aide("reports", "--store", store).out()).contains("kenya", "invalid", "set aside (vi)");
        }

        @Test
        void anotherLanguageAloneIsNoFailure(@TempDir Path folder) throws IOException {
            Path report = write(
                    folder.resolve("elysee.txt"),
                    "Le président de la République et le chancelier fédéral se sont retrouvés hier à Paris afin de"
                            + " préparer la prochaine réunion des deux gouvernements et de signer un accord.\n");

            Ran ran = read(folder.resolve("x.db"), report);

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("0 reports read, 0 already known, 1 set aside, 0 left out");
            assertThat(ran.complaint()).contains("elysee.txt: set aside: ", "(fr)");
        }

        @Test
        void aFileAboveTheLimitIsLeftOutAndTheLimitCanBeSet(@TempDir Path folder) throws IOException {
            Path report = write(folder.resolve("kenya.txt"), KENYA);

            Ran refused = read(folder.resolve("x.db"), report, "--limit", "100B");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.complaint()).contains("kenya.txt: ", "more than the limit of 100");

            assertThat(read(folder.resolve("x.db"), report, "--limit", "1kb").code())
                    .isZero();
        }

        @Test
        void fiftyMegabytesAreRead(@TempDir Path folder) throws IOException {
            Path report = write(
                    folder.resolve("page.html"),
                    "<html><body><img src='data:image/png;base64," + "A".repeat(50_000_000) + "'><p>" + KENYA
                            + "</p></body></html>");

            Ran ran = read(folder.resolve("x.db"), report);

            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).contains("1 report read");
        }

        @Test
        void withoutPermissionIsSaid(@TempDir Path folder) throws IOException {
            Path report = write(folder.resolve("kenya.txt"), KENYA);
            Path secret = write(folder.resolve("secret.txt"), GHANA);
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
            assumeThat(Files.isReadable(secret))
                    .as("who may read everything cannot try this")
                    .isFalse();

            Ran ran = read(folder.resolve("x.db"), report, secret);

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.complaint()).contains("secret.txt: no permission to read it");
            assertThat(ran.out()).contains("1 report read");
        }

        @Test
        void aStoreOfANewerVersionIsLeftAsItIs(@TempDir Path folder) throws Exception {
            Path report = write(folder.resolve("kenya.txt"), KENYA);
            Path store = folder.resolve("x.db");
            read(store, report);
            execute(store, "UPDATE flyway_schema_history SET version = '999'");

            for (Ran ran : List.of(read(store, report), Ran.aide("timeline", "--store", store))) {
                assertThat(ran.code()).isEqualTo(1);
                assertThat(ran.complaint()).contains(store + ": a newer version of Aide-Mémoire made this store");
            }
        }

        @Test
        void aStoreThatKeepsNothingMoreIsSaidAndKeepsWhatItHad(@TempDir Path folder) throws Exception {
            Path store = folder.resolve("x.db");
            read(store, write(folder.resolve("kenya.txt"), KENYA));
            execute(
                    store,
                    "CREATE TRIGGER full BEFORE INSERT ON reports"
                            + " BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END");
            Path more = Files.createDirectory(folder.resolve("more"));
            for (int i = 0; i < 5; i++) {
                write(more.resolve(i + ".txt"), GHANA + "Note " + i + ".\n");
            }

            Ran ran = read(store, more);

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).contains("0 reports read, 0 already known, 0 set aside, 5 left out");
            assertThat(ran.err().lines())
                    .hasSize(5)
                    .allMatch(line -> line.matches("aide: .*[0-4]\\.txt: .*"))
                    .anyMatch(line -> line.contains(store + ": ") && line.contains("full"));
            assertThat(Ran.aide("reports", "--store", store).rows()).hasSize(1);
        }

        @Test
        void aStoreThatCannotBeMadeIsSaid(@TempDir Path folder) throws IOException {
            Path report = write(folder.resolve("kenya.txt"), KENYA);
            Ran ran = read(folder.resolve("no such folder").resolve("x.db"), report);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.complaint()).contains("x.db: there is no folder");
        }
    }
}
