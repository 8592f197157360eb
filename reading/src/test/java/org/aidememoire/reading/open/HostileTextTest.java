package org.aidememoire.reading.open;

import static org.aidememoire.reading.open.HostileFiles.refusal;
import static org.aidememoire.reading.open.HostileFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and lines of JSON that are larger, deeper or stranger than any report. */
class HostileTextTest {
    private static final long GIGABYTE = 1_000_000_000;
    private static final long FEW_BYTES = 1_000_000;

    private final Path folder;

    HostileTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Nothing but its size is asked for, so that neither memory nor time is spent on it. */
    @ParameterizedTest
    @ValueSource(strings = {"talks.txt", "talks.jsonl", "talks.html", "talks.pdf", "talks.docx", "talks"})
    void aLineOfAGigabyteIsRefusedBeforeItIsRead(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(GIGABYTE);
        }
        long before = allocated();
        Opened opened = new ReportOpener(ReportOpener.DEFAULT_LIMIT).open(new ReportFile(file));
        assertThat(allocated() - before).isLessThan(FEW_BYTES);
        assertThat(refusal(opened).source()).isEqualTo(file.toString());
        assertThat(refusal(opened).reason())
                .isEqualTo(
                        "the file has 1,000,000,000 bytes, more than the limit of 100,000,000; raise it with --limit");
    }

    @Test
    void aLineWithinTheLimitIsAReport() throws IOException {
        String line = "Ministers met. ".repeat(2_000_000);
        assertThat(open("talks.txt", line).reports())
                .extracting(report -> report.text().length())
                .containsExactly(line.length());
    }

    @Test
    void whatIsNoFileInAFolderIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("talks.txt");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "skipped: no pipe can be made here");
        Files.writeString(folder.resolve("visit.txt"), "Ministers met.");
        assertThat(new ReportOpener(GIGABYTE).find(List.of(folder)).files())
                .containsExactly(new ReportFile(folder.resolve("visit.txt")));
    }

    @Nested
    class Lines {
        @Test
        void bracketsWithinBracketsAreAFaultOfTheirLine() throws IOException {
            Opened opened =
                    open("year.jsonl", "{\"text\":" + "[".repeat(5_000_000) + "\n{\"text\": \"Ministers met.\"}");
            assertThat(opened.reports()).extracting(Report::text).containsExactly("Ministers met.");
            assertOneShortLine(opened);
        }

        @Test
        void aNumberOfManyDigitsIsNotWorkedOut() throws IOException {
            Opened opened = open(
                    "year.jsonl",
                    "{\"text\": \"They met.\", \"id\": " + "9".repeat(1_000_000) + "}\n"
                            + "{\"text\": \"Ministers met.\", \"id\": 1e999999999, \"published\": 1e999999999}");
            assertThat(opened.reports()).extracting(Report::text).contains("Ministers met.");
            assertThat(opened.problems())
                    .allSatisfy(problem -> assertThat(problem.reason()).hasSizeLessThan(500));
        }

        @Test
        void aValueOfMegabytesIsToldInBrief() throws IOException {
            Opened opened = open(
                    "year.jsonl",
                    "{\"text\": \"Ministers met.\", \"published\": \"" + "x".repeat(3_000_000) + "\", \"url\": ["
                            + "1,".repeat(1_000_000) + "1], \"language\": \"e\\nn\\u001b[2J\"}");
            assertThat(opened.reports()).hasSize(1);
            assertThat(opened.problems()).hasSize(3).allSatisfy(problem -> assertThat(problem.reason())
                    .hasSizeLessThan(500)
                    .doesNotContain("\n", "\u001b"));
        }

        @Test
        void millionsOfEmptyLinesAreNone() throws IOException {
            assertThat(open("year.jsonl", "\n".repeat(50_000_000) + "{\"text\": \"Ministers met.\"}")
                            .places())
                    .containsExactly(folder.resolve("year.jsonl") + ":50000001");
        }

        @Test
        void millionsOfFaultyLinesAreGivenUpOn() throws IOException {
            Opened opened = open("year.jsonl", "{\"text\": \"Ministers met.\"}\n" + "{\n".repeat(2_000_000));
            assertThat(opened.reports()).hasSize(1);
            assertThat(opened.problems().get(opened.problems().size() - 1).reason())
                    .contains("further problems in it, which are not listed");
            assertThat(opened.problems())
                    .anySatisfy(problem -> assertThat(problem.reason()).startsWith("left out from line 100003 on: "));
        }

        private void assertOneShortLine(Opened opened) {
            assertThat(opened.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                    .hasSizeLessThan(500)
                    .doesNotContain("\n"));
        }
    }

    @Nested
    class Sidecars {
        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"outlet\":", "\u0000", "\"", "{}{}"})
        void thatAreRepeatedNonsenseAreNotUsed(String nonsense) throws IOException {
            Files.writeString(folder.resolve("talks.json"), nonsense.repeat(100_000));
            Opened opened = open("talks.txt", "Ministers met.");
            assertThat(opened.reports()).hasSize(1);
        }

        @Test
        void thatAreFoldersOrGigabytesAreNotUsed() throws IOException {
            Path sidecar = Files.createDirectory(folder.resolve("talks.json"));
            assertNotUsed("not used: not a file");
            Files.delete(sidecar);
            try (RandomAccessFile sparse = new RandomAccessFile(sidecar.toFile(), "rw")) {
                sparse.setLength(GIGABYTE);
            }
            assertNotUsed("not used: it has more than 1,000,000 bytes");
        }

        private void assertNotUsed(String reason) throws IOException {
            Opened opened = open("talks.txt", "Ministers met.");
            assertThat(opened.reports()).hasSize(1);
            assertThat(opened.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                    .isEqualTo(reason));
        }
    }

    private Opened open(String name, String content) throws IOException {
        return HostileFiles.open(folder, name, utf8(content));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
