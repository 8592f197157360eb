package org.aidememoire.reading.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxDocumentTest {
    private final Path folder;

    DocxDocumentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theReportHasTheBytesOfTheFileAndItsNameAndTitle() throws IOException {
        byte[] bytes = bytes(document -> {
            document.getProperties().getCoreProperties().setTitle("Joint communiqué");
            paragraph(document, "Ministers met.");
        });
        assertThat(open(bytes))
                .isEqualTo(Opened.one(
                        folder.resolve("talks.docx").toString(),
                        new Report(
                                DeliveredBytes.of(bytes),
                                "Ministers met.",
                                new Opener("docx", "1"),
                                new ReportMetadata(
                                        "talks",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("Joint communiqué"),
                                        Optional.empty(),
                                        Optional.empty())),
                        java.util.List.of()));
    }

    @Test
    void paragraphsArePartedByABlankLineAndBreaksAreLines() throws IOException {
        assertThat(text(document -> {
                    XWPFRun run = paragraph(document, "Tô Lâm").createRun();
                    run.setText(" came");
                    run.addTab();
                    run.setText("to");
                    run.addBreak();
                    run.setText("Vientiane.");
                    paragraph(document, " ");
                    paragraph(document, "Talks followed.");
                }))
                .isEqualTo("Tô Lâm came to\nVientiane.\n\nTalks followed.");
    }

    @Test
    void whatWasDeletedOrHiddenOrIsAFieldIsNoText() throws IOException {
        assertThat(text(document -> {
                    XWPFParagraph paragraph = paragraph(document, "Ministers ");
                    paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("quarrelled ");
                    paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("met ");
                    XWPFRun hidden = paragraph.createRun();
                    hidden.setVanish(true);
                    hidden.setText("in secret ");
                    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" HYPERLINK x ");
                    XWPFRun compound = paragraph.createHyperlinkRun("https://example.org");
                    compound.setText("face");
                    compound.getCTR().addNewNoBreakHyphen();
                    compound.getCTR().addNewT().setStringValue("to-face.");
                }))
                .isEqualTo("Ministers met face-to-face.");
    }

    @Test
    void itemsBeginWithABulletOrTheirNumber() throws IOException {
        assertThat(text(document -> {
                    BigInteger numbered = list(document, 1, STNumberFormat.LOWER_LETTER);
                    BigInteger bulleted = list(document, 2, STNumberFormat.BULLET);
                    item(document, numbered, 0, "Trade.");
                    item(document, numbered, 0, "Transport:");
                    item(document, numbered, 1, "Roads.");
                    item(document, numbered, 1, "Rail.");
                    item(document, numbered, 0, "Culture.");
                    item(document, bulleted, 0, "Music.");
                }))
                .isEqualTo("1. Trade.\n\n2. Transport:\n\n2.1. Roads.\n\n2.2. Rail.\n\n3. Culture.\n\n\u2022 Music.");
    }

    @Test
    void cellsAreLinesAndRowsParagraphs() throws IOException {
        assertThat(text(document -> {
                    paragraph(document, "Documents signed:");
                    XWPFTable table = document.createTable(2, 2);
                    table.getRow(0).getCell(0).setText("1");
                    table.getRow(0).getCell(1).setText("Treaty on rivers");
                    table.getRow(1).getCell(0).setText("2");
                    table.getRow(1).getCell(1).setText("Plan on schools");
                    paragraph(document, "Ministers left.");
                }))
                .isEqualTo("Documents signed:\n\n1\nTreaty on rivers\n\n2\nPlan on schools\n\nMinisters left.");
    }

    @Test
    void notesStandAfterTheBodyAndWhatIsAroundItAfterAFormFeed() throws IOException {
        assertThat(text(document -> {
                    XWPFParagraph paragraph = paragraph(document, "Ministers met");
                    paragraph.addFootnoteReference(document.createFootnote());
                    document.getFootnotes()
                            .get(document.getFootnotes().size() - 1)
                            .createParagraph()
                            .createRun()
                            .setText("In the old palace.");
                    paragraph.createRun().setText(" on Monday.");
                    document.createHeader(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .createRun()
                            .setText("Ministry");
                    document.createFooter(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .createRun()
                            .setText("Page 1");
                }))
                .isEqualTo("Ministers met on Monday.\n\nIn the old palace.\n\f\nMinistry\n\nPage 1");
    }

    @Nested
    class Refused {
        @Test
        void oneWithoutWords() throws IOException {
            assertRefused(bytes(document -> paragraph(document, " ")), "it holds no text (a scan?)");
        }

        @Test
        void oneThatIsLockedOrOld() throws IOException {
            try (POIFSFileSystem old = new POIFSFileSystem();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                old.createDirectory("WordDocument");
                old.writeFilesystem(bytes);
                assertRefused(bytes.toByteArray(), "it is locked with a password, or an old Word document (.doc)");
            }
        }

        @Test
        void oneThatIsNone() throws IOException {
            assertNone("<html>Not found</html>".getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void oneThatIsCutOffUnlessItsWordsAreWhole() throws IOException {
            byte[] whole = bytes(document -> paragraph(document, "Ministers met."));
            for (int cut = 4; cut < whole.length; cut += whole.length / 20) {
                Opened opened = open(Arrays.copyOf(whole, cut));
                assertThat(opened.reports()).extracting(Report::text).isSubsetOf("Ministers met.");
                assertThat(opened.reports().size() + opened.problems().size()).isEqualTo(1);
            }
            assertNone(Arrays.copyOf(whole, 400));
        }

        private void assertNone(byte[] bytes) throws IOException {
            assertThat(open(bytes).problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                    .startsWith("not a Word document that can be read: "));
        }

        private void assertRefused(byte[] bytes, String reason) throws IOException {
            assertThat(open(bytes))
                    .isEqualTo(Opened.nothing(folder.resolve("talks.docx").toString(), reason));
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static BigInteger list(XWPFDocument document, int id, STNumberFormat.Enum format) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        for (int depth = 0; depth < 2; depth++) {
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewNumFmt().setVal(format);
            level.addNewLvlText().setVal("%1)");
        }
        return document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void item(XWPFDocument document, BigInteger list, int depth, String words) {
        XWPFParagraph paragraph = paragraph(document, words);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
    }

    private static byte[] bytes(Consumer<XWPFDocument> words) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            words.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Consumer<XWPFDocument> words) throws IOException {
        Opened opened = open(bytes(words));
        assertThat(opened.problems()).isEmpty();
        return opened.reports().get(0).text();
    }

    private Opened open(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("talks.docx"), bytes);
        return new ReportOpener(ReportOpener.DEFAULT_LIMIT).open(new ReportFile(file));
    }
}
