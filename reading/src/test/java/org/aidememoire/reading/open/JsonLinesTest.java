package org.aidememoire.reading.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    private static final String FIRST = "{\"text\": \"Ministers met.\\nTalks follow.\", \"published\": \"1985-03-02\"}";

    private final Path folder;

    JsonLinesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void eachLineIsAReportOfItsOwnBytes() throws IOException {
        String second =
                " {\"id\": \"lome-7\", \"text\": \"Thống đốc\", \"title\": \"Visit\", \"url\": \"https://example.org/7\","
                        + " \"outlet\": \"The Post\", \"language\": \"EN\"} ";
        Opened opened = open(FIRST + "\r\n\n" + second);
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.places()).containsExactly(place(1), place(3));
        assertThat(opened.reports())
                .containsExactly(
                        new Report(
                                DeliveredBytes.of(utf8(FIRST)),
                                "Ministers met.\nTalks follow.",
                                new Opener("json-lines", "1"),
                                ReportMetadata.named("year-1").publishedUnlessKnown(LocalDate.of(1985, 3, 2))),
                        new Report(
                                DeliveredBytes.of(utf8(second)),
                                "Thống đốc",
                                new Opener("json-lines", "1"),
                                new ReportMetadata(
                                        "lome-7",
                                        Optional.of("https://example.org/7"),
                                        Optional.of("The Post"),
                                        Optional.of("Visit"),
                                        Optional.empty(),
                                        Optional.of("en"))));
    }

    @Test
    void aReportIsTheSameOnWhateverLineItStands() throws IOException {
        Report first = open("\uFEFF" + FIRST).reports().get(0);
        Report later =
                open("{\"text\": \"Others.\"}\n" + FIRST + "\n").reports().get(1);
        assertThat(later.id()).isEqualTo(first.id());
    }

    @Test
    void aMomentIsTheDayThatItIsWrittenAs() throws IOException {
        assertThat(open("{\"text\": \"Met.\", \"published\": \"1985-03-02T23:30:00-05:00\"}")
                        .reports()
                        .get(0)
                        .metadata()
                        .published())
                .contains(LocalDate.of(1985, 3, 2));
    }

    @Test
    void anIdIsANameThatAFileCanHave() throws IOException {
        assertThat(open("{\"id\": 12, \"text\": \"a\"}\n{\"id\": \"../a/b:c\", \"text\": \"b\"}\n"
                                + "{\"id\": \"/\", \"text\": \"c\"}\n{\"id\": [1], \"text\": \"d\"}")
                        .reports())
                .extracting(report -> report.metadata().name())
                .containsExactly("12", "..-a-b-c", "year-3", "year-4");
    }

    @Nested
    class Faults {
        @Test
        void aBadLineIsNamedAndTheOthersAreRead() throws IOException {
            Opened opened = open("{\"text\": \n[1]\n" + FIRST
                    + "\n{\"title\": \"Visit\"}\n{\"text\": \" \"}\n{\"text\": 7}\n" + FIRST + FIRST);
            assertThat(opened.reports()).hasSize(1);
            assertThat(opened.problems()).allMatch(problem -> problem.severity() == Severity.ERROR);
            assertThat(opened.problems())
                    .extracting(ReadingProblem::source)
                    .containsExactly(place(1), place(2), place(4), place(5), place(6), place(7));
            assertThat(opened.problems().get(0).reason()).startsWith("not valid JSON at column 10: ");
            assertThat(opened.problems().get(1).reason()).isEqualTo("not a JSON object of keys");
            assertThat(opened.problems().get(2).reason()).startsWith("no report in it: \"text\"");
        }

        @Test
        void metadataThatCannotBeUsedIsAWarningAndTheReportIsRead() throws IOException {
            Opened opened = open("{\"text\": \"Met.\", \"published\": \"in March\"}");
            assertThat(opened.reports()).hasSize(1);
            assertThat(opened.problems())
                    .containsExactly(ReadingProblem.of(
                            Severity.WARNING,
                            place(1),
                            "published is not used: not a date such as 2026-02-05: in March"));
        }

        @Test
        void malformedBytesAreReadAsReplacementCharacters() throws IOException {
            byte[] line = utf8("{\"text\": \"T? L\"}");
            line[11] = (byte) 0xF4;
            Opened opened = open(line);
            assertThat(opened.reports().get(0).text()).isEqualTo("T\uFFFD L");
            assertThat(opened.problems())
                    .containsExactly(ReadingProblem.of(
                            Severity.WARNING, place(1), "not valid UTF-8 at byte 11 of the line; read as \uFFFD"));
        }

        @Test
        void halfOfAPairAndZeroAreNoCharacters() throws IOException {
            Opened opened = open("{\"text\": \"a\\ud83d b\\u0000 \\ude00 \\ud83d\\ude00\"}");
            assertThat(opened.reports().get(0).text()).isEqualTo("a\uFFFD b\uFFFD \uFFFD \uD83D\uDE00");
            assertThat(opened.problems()).hasSize(1);
        }

        @Test
        void aFileOfFaultsIsNotToldFaultByFault() throws IOException {
            Opened opened = open("no json\n".repeat(250));
            assertThat(opened.reports()).isEmpty();
            assertThat(opened.problems()).hasSize(101);
            assertThat(opened.problems().get(100))
                    .isEqualTo(ReadingProblem.of(
                            Severity.ERROR,
                            folder.resolve("year.jsonl").toString(),
                            "and 150 further problems in it, which are not listed"));
        }

        @Test
        void blankLinesOnlyAreAWarning() throws IOException {
            assertThat(open("\n \n").problems())
                    .containsExactly(ReadingProblem.of(
                            Severity.WARNING, folder.resolve("year.jsonl").toString(), "no line in this file"));
        }

        @Test
        void anotherEncodingIsRefused() throws IOException {
            assertThat(open(("\uFEFF" + FIRST).getBytes(StandardCharsets.UTF_16LE)))
                    .isEqualTo(Opened.nothing(
                            folder.resolve("year.jsonl").toString(), "lines of JSON in another encoding than UTF-8"));
        }
    }

    private String place(int line) {
        return folder.resolve("year.jsonl") + ":" + line;
    }

    private Opened open(String lines) throws IOException {
        return open(utf8(lines));
    }

    private Opened open(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("year.jsonl"), content);
        return new ReportOpener(ReportOpener.DEFAULT_LIMIT).open(new ReportFile(file));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
