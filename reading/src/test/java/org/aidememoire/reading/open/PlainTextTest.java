package org.aidememoire.reading.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final long LIMIT = 1000;

    private final Path folder;

    PlainTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theTextIsTheBytesDecodedAndNothingElse() throws IOException {
        String text = "\uFEFFTô Lâm\u00A0arrived.\r\n\r\n\tTalks follow.\r";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(open("Visit of the year.2.txt", bytes).reports())
                .containsExactly(new Report(
                        DeliveredBytes.of(bytes),
                        text,
                        new Opener("plain-text", "1"),
                        ReportMetadata.named("Visit of the year.2")));
    }

    @Test
    void aByteOrderMarkDeclaresUtf16() throws IOException {
        String text = "\uFEFFTô Lâm arrived.";
        Opened opened = open("a.txt", text.getBytes(StandardCharsets.UTF_16LE));
        assertThat(opened.reports()).singleElement().extracting(Report::text).isEqualTo(text);
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void aNameWithoutEndingIsTextUnlessItBeginsLikeAPage() throws IOException {
        assertThat(open("note", utf8("Ministers met.")))
                .satisfies(opened ->
                        assertThat(opened.reports().get(0).opener().name()).isEqualTo("plain-text"));
        assertThat(open("page", utf8("<!DOCTYPE html><p>Ministers met.")))
                .satisfies(opened ->
                        assertThat(opened.reports().get(0).opener().name()).isEqualTo("html"));
    }

    @Nested
    class Malformed {
        @Test
        void theFirstMalformedByteIsPlacedAndTheRestIsRead() throws IOException {
            byte[] bytes = utf8("Hanoi.\nT? L?m came.");
            bytes[8] = (byte) 0xF4;
            bytes[11] = (byte) 0xE2;
            Opened opened = open("a.txt", bytes);
            Report report = opened.reports().get(0);
            assertThat(report.text()).isEqualTo("Hanoi.\nT\uFFFD L\uFFFDm came.");
            assertThat(opened.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                    .satisfies(problem -> assertThat(problem.reason())
                            .isEqualTo("not valid UTF-8 at byte 8 (line 2), and at 1 further place; read as \uFFFD"))
                    .satisfies(problem ->
                            assertThat(problem.passage()).contains(new Passage(report.id(), 8, 9, "\uFFFD")));
        }

        @Test
        void aReplacementCharacterThatWasDeliveredIsNoneOfIt() throws IOException {
            assertThat(open("a.txt", utf8("T\uFFFD came.")).problems()).isEmpty();
        }

        @Test
        void aSequenceCutOffAtTheEndIsMalformed() throws IOException {
            assertThat(open("a.txt", new byte[] {'L', 'a', 'o', (byte) 0xE1, (byte) 0xBB})
                            .problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.reason()).contains("at byte 3 (line 1)"));
        }
    }

    @Nested
    class Refused {
        @Test
        void anEmptyFile() throws IOException {
            assertRefused("a.txt", new byte[0], "the file is empty");
        }

        @Test
        void aFileWithZeroBytes() throws IOException {
            assertRefused("a.txt", new byte[] {'a', 'b', 0, 'c'}, "not text: a zero byte at offset 2");
        }

        @Test
        void aFileFullOfControlCharacters() throws IOException {
            assertRefused("a", new byte[] {'a', 1, 2, 3}, "not text: 3 control characters in 4 bytes");
        }

        @Test
        void aFileAboveTheLimitWithItsSizeAndTheWayOut() throws IOException {
            assertRefused(
                    "a.txt",
                    new byte[1001],
                    "the file has 1,001 bytes, more than the limit of 1,000; raise it with --limit");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.doc", "a.json", "a.ODT"})
        void aFormatThatIsNotOpenedYet(String name) throws IOException {
            assertThat(open(name, utf8("Words.")).problems()).singleElement().satisfies(problem -> assertThat(
                            problem.reason())
                    .startsWith("not a report that can be opened yet: .")
                    .endsWith(name.substring(2).toLowerCase(java.util.Locale.ROOT)));
        }

        @Test
        void aFileThatVanished() {
            Path gone = folder.resolve("gone.txt");
            Opened opened = new ReportOpener(LIMIT).open(new ReportFile(gone));
            assertThat(opened.problems())
                    .containsExactly(
                            ReadingProblem.of(Severity.ERROR, gone.toString(), "the file is not there (any more)"));
        }

        @Test
        void aFolderInPlaceOfAFile() {
            assertThat(new ReportOpener(LIMIT).open(new ReportFile(folder)).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR))
                    .satisfies(problem -> assertThat(problem.reason()).startsWith("it could not be read: "));
        }

        private void assertRefused(String name, byte[] bytes, String reason) throws IOException {
            assertThat(open(name, bytes))
                    .isEqualTo(Opened.nothing(folder.resolve(name).toString(), reason));
        }
    }

    @Test
    void aFileOfExactlyTheLimitIsOpened() throws IOException {
        assertThat(open("a.txt", utf8("x".repeat(1000))).reports()).hasSize(1);
    }

    private Opened open(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new ReportOpener(LIMIT).open(new ReportFile(file));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
