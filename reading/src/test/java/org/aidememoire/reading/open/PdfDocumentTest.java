package org.aidememoire.reading.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDocumentTest {
    private static final String LONG_LINE =
            "The two ministers met in the capital on Tuesday and spoke about the border";

    private final Path folder;

    PdfDocumentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void linesAreLinesAndABlankLinePartsParagraphs() throws IOException {
        assertThat(text(new PdfFile()
                        .lines(LONG_LINE, "trade that both countries wish to see grow.")
                        .space(6)
                        .lines("They will meet again in May.")))
                .isEqualTo(LONG_LINE + "\ntrade that both countries wish to see grow.\n\nThey will meet again in May.");
    }

    @Test
    void theReportHasTheBytesOfTheFileAndItsNameAndTitle() throws IOException {
        byte[] bytes =
                new PdfFile().title("Joint  communiqué").lines("Ministers met.").bytes();
        Opened opened = open(bytes);
        assertThat(opened)
                .isEqualTo(Opened.one(
                        folder.resolve("talks.pdf").toString(),
                        new Report(
                                DeliveredBytes.of(bytes),
                                "Ministers met.",
                                new Opener("pdf", "1"),
                                new ReportMetadata(
                                        "talks",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("Joint communiqué"),
                                        Optional.empty(),
                                        Optional.empty())),
                        java.util.List.of()));
        assertThat(open(bytes)).isEqualTo(opened);
    }

    @Test
    void theSidecarIsAskedFirst() throws IOException {
        Files.writeString(
                folder.resolve("talks.json"), "{\"title\": \"Ministers meet\", \"published\": \"1985-03-02\"}");
        ReportMetadata metadata = open(new PdfFile()
                        .title("Joint communiqué")
                        .lines("Ministers met.")
                        .bytes())
                .reports()
                .get(0)
                .metadata();
        assertThat(metadata.title()).contains("Ministers meet");
        assertThat(metadata.published()).contains(LocalDate.of(1985, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Microsoft Word - communique final.doc", "Untitled", "Tuyen bo chung.docx", "Document 1", " "})
    void whatAProgramPutThereIsNoTitle(String title) throws IOException {
        assertThat(open(new PdfFile().title(title).lines("Ministers met.").bytes())
                        .reports()
                        .get(0)
                        .metadata()
                        .title())
                .isEmpty();
    }

    @Test
    void lettersWithMarksAreRead() throws IOException {
        assertThat(text(new PdfFile().lines("Tô Lâm đến Viêng Chăn."))).isEqualTo("Tô Lâm đến Viêng Chăn.");
    }

    @Nested
    class Paragraphs {
        @Test
        void aLineThatBeginsFurtherInBeginsOne() throws IOException {
            assertThat(text(new PdfFile()
                            .lines(LONG_LINE, LONG_LINE)
                            .at(PdfFile.LEFT + 20, PdfFile.TOP - 2 * PdfFile.LEADING, "They will meet again in May.")))
                    .isEqualTo(LONG_LINE + "\n" + LONG_LINE + "\n\nThey will meet again in May.");
        }

        @Test
        void aLineOnWhichTheNextWordWouldHaveFittedEndsOne() throws IOException {
            assertThat(text(new PdfFile().lines(LONG_LINE, "trade.", "The talks were frank.")))
                    .isEqualTo(LONG_LINE + "\ntrade.\n\nThe talks were frank.");
        }

        @Test
        void lettersOfAnotherSizeBeginOne() throws IOException {
            assertThat(text(new PdfFile()
                            .size(16)
                            .lines("A visit to the north")
                            .size(11)
                            .lines(LONG_LINE)))
                    .isEqualTo("A visit to the north\n\n" + LONG_LINE);
        }

        @Test
        void anItemOfAListIsOneWithTheLinesThatHangBelowIt() throws IOException {
            float second = PdfFile.TOP - PdfFile.LEADING;
            assertThat(text(new PdfFile()
                            .lines("1. " + LONG_LINE)
                            .at(
                                    PdfFile.LEFT + 18,
                                    second,
                                    "trade that both countries wish to see grow much faster in the")
                            .space(PdfFile.LEADING)
                            .lines("year ahead; and", "2. They agreed to open an office.")))
                    .contains("trade that both", "\n\n2. They agreed")
                    .doesNotContain("border\n\ntrade");
        }

        @Test
        void wideSpacedLinesAreStillOne() throws IOException {
            PdfFile file = new PdfFile();
            for (int i = 0; i < 6; i++) {
                file.lines(LONG_LINE).space(10);
            }
            assertThat(text(file)).doesNotContain("\n\n");
        }

        @Test
        void columnsAreReadOneAfterTheOther() throws IOException {
            PdfFile file = new PdfFile();
            for (int i = 0; i < 4; i++) {
                file.at(72, 700 - 14 * i, "left column line " + i + " of the text");
            }
            for (int i = 0; i < 4; i++) {
                file.at(320, 700 - 14 * i, "right column line " + i + " of the text");
            }
            assertThat(text(file))
                    .isEqualTo("left column line 0 of the text\nleft column line 1 of the text\n"
                            + "left column line 2 of the text\nleft column line 3 of the text\n\n"
                            + "right column line 0 of the text\nright column line 1 of the text\n"
                            + "right column line 2 of the text\nright column line 3 of the text");
        }
    }

    @Test
    void aFormFeedPartsPages() throws IOException {
        assertThat(text(new PdfFile().lines("Ministers met.").page().lines("They met again.")))
                .isEqualTo("Ministers met.\n\f\nThey met again.");
    }

    @Nested
    class Refused {
        @Test
        void aScan() throws IOException {
            assertRefused(new PdfFile().picture().bytes(), "it holds no text (a scan?)");
            assertRefused(new PdfFile().bytes(), "it holds no text (a scan?)");
        }

        @Test
        void oneLockedWithAPassword() throws IOException {
            assertRefused(
                    new PdfFile().lines("Ministers met.").locked("secret").bytes(), "it is locked with a password");
        }

        @Test
        void oneThatIsNone() throws IOException {
            assertThat(open("<html>Not found</html>".getBytes(StandardCharsets.UTF_8))
                            .problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.reason()).startsWith("not a PDF that can be read: "));
        }

        @Test
        void anEmptyOne() throws IOException {
            assertRefused(new byte[0], "the file is empty");
        }

        private void assertRefused(byte[] bytes, String reason) throws IOException {
            assertThat(open(bytes))
                    .isEqualTo(Opened.nothing(folder.resolve("talks.pdf").toString(), reason));
        }
    }

    @Test
    void oneThatIsLockedAgainstChangesOnlyIsRead() throws IOException {
        assertThat(text(new PdfFile().lines("Ministers met.").locked(""))).isEqualTo("Ministers met.");
    }

    @Test
    void scannedPagesAmongOthersAreAWarning() throws IOException {
        Opened opened = open(new PdfFile()
                .lines("Ministers met.")
                .page()
                .picture()
                .page()
                .page()
                .picture()
                .bytes());
        assertThat(opened.reports()).hasSize(1);
        assertThat(opened.problems())
                .containsExactly(ReadingProblem.of(
                        Severity.WARNING,
                        folder.resolve("talks.pdf").toString(),
                        "pictures without text (scans?): page 2, page 4"));
    }

    @Test
    void aDamagedOneIsReadOrRefusedButNeverStopsTheOthers() throws IOException {
        byte[] whole = new PdfFile().lines(LONG_LINE, LONG_LINE).bytes();
        for (int cut = 10; cut < whole.length; cut += whole.length / 25) {
            Opened opened = open(Arrays.copyOf(whole, cut));
            assertThat(opened.reports().size() + opened.problems().size()).isPositive();
            byte[] holed = whole.clone();
            Arrays.fill(holed, cut, Math.min(cut + 40, holed.length), (byte) '(');
            opened = open(holed);
            assertThat(opened.reports().size() + opened.problems().size()).isPositive();
        }
    }

    private String text(PdfFile file) throws IOException {
        Opened opened = open(file.bytes());
        assertThat(opened.problems()).isEmpty();
        return opened.reports().get(0).text();
    }

    private Opened open(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("talks.pdf"), bytes);
        return new ReportOpener(ReportOpener.DEFAULT_LIMIT).open(new ReportFile(file));
    }
}
