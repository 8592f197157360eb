package org.aidememoire.reading.open;

import static org.aidememoire.reading.open.HostileFiles.deflated;
import static org.aidememoire.reading.open.HostileFiles.refusal;
import static org.aidememoire.reading.open.HostileFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.open.HostileFiles.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that unpack or draw without end. */
class HostilePdfTest {
    private static final String FLATE = "/Filter/FlateDecode";
    private static final byte[] MET = utf8("BT /F1 12 Tf (Ministers met.) Tj ET");

    private final Path folder;

    HostilePdfTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theSameFileWithoutAnAttackIsRead() throws IOException {
        assertRead(Pdf.ofOnePage(MET, "", "", ""));
        assertRead(Pdf.ofOnePage(deflated(MET), FLATE, "", ""));
    }

    @Test
    void aPageOfGigabytesIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bomb = deflated(new byte[400_000_000]);
        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertRefused(
                Pdf.ofOnePage(bomb, FLATE, "", ""), "unpacks to more than 250,000,000 bytes, which no report does");
    }

    /** Ten times ten times ten: ten thousand million drawings in two thousand bytes. */
    @Test
    void formsThatShowEachOtherTenTimesAreRefused() throws IOException {
        Pdf pdf = Pdf.ofOnePage(utf8("/X Do ".repeat(10) + "q Q"), "", "/XObject<</X 6 0 R>>", "");
        for (int i = 6; i < 16; i++) {
            byte[] content = utf8(i == 15 ? "q Q" : "/X Do ".repeat(10));
            pdf.stream("/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>", content);
        }
        assertRefused(pdf, "its pages take more than 10000000 steps to draw");
    }

    @Test
    void aFormThatShowsItselfIsLeftOutAndThePageIsRead() throws IOException {
        byte[] content = utf8("/X Do BT /F1 12 Tf (Ministers met.) Tj ET");
        Pdf pdf = Pdf.ofOnePage(content, "", "/XObject<</X 6 0 R>>", "");
        pdf.stream("/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>", utf8("/X Do"));
        assertRead(pdf);
    }

    @Test
    void aPageOfMillionsOfLettersIsRefused() throws IOException {
        byte[] content = utf8("BT /F1 12 Tf " + "(Ministers met.) Tj ".repeat(100_000) + "ET");
        assertRefused(Pdf.ofOnePage(deflated(content), FLATE, "", ""), "a page of it has more than 500000 letters");
    }

    @Test
    void pagesThatHoldThemselvesEnd() throws IOException {
        Pdf pdf = new Pdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>");
        refusal(HostileFiles.open(folder, "talks.pdf", pdf.bytes()));
    }

    @Test
    void arraysWithinArraysEnd() throws IOException {
        Opened opened = HostileFiles.open(
                folder,
                "talks.pdf",
                Pdf.ofOnePage(utf8("[".repeat(300_000)), "", "", "").bytes());
        assertThat(refusal(opened).reason()).doesNotContain("Error");
    }

    private void assertRead(Pdf pdf) throws IOException {
        assertThat(HostileFiles.open(folder, "talks.pdf", pdf.bytes()).reports())
                .extracting(Report::text)
                .containsExactly("Ministers met.");
    }

    private void assertRefused(Pdf pdf, String why) throws IOException {
        assertThat(refusal(HostileFiles.open(folder, "talks.pdf", pdf.bytes())).reason())
                .endsWith(why);
    }
}
