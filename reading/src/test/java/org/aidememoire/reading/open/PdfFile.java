package org.aidememoire.reading.open;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sets a PDF line by line, as a word processor does: each line where it stands, and nothing said of paragraphs. */
final class PdfFile {
    static final float LEFT = 72;
    static final float TOP = 770;
    static final float LEADING = 14;
    static final float SIZE = 11;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private float size = SIZE;
    private float y = TOP;

    PdfFile() throws IOException {
        font = PDType0Font.load(
                document,
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")));
        page();
    }

    /** Starts a page. */
    PdfFile page() {
        document.addPage(new PDPage(PDRectangle.A4));
        y = TOP;
        return this;
    }

    /** Lets the next lines be of letters of {@code points}. */
    PdfFile size(float points) {
        size = points;
        return this;
    }

    /** Writes {@code lines}, one below the other. */
    PdfFile lines(String... lines) throws IOException {
        for (String line : lines) {
            at(LEFT, y, line);
            y -= LEADING;
        }
        return this;
    }

    /** Leaves {@code points} free. */
    PdfFile space(float points) {
        y -= points;
        return this;
    }

    /** Writes {@code line} at a place. */
    PdfFile at(float x, float baseline, String line) throws IOException {
        try (PDPageContentStream content = append()) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, baseline);
            content.showText(line);
            content.endText();
        }
        return this;
    }

    /** Puts a picture on the page. */
    PdfFile picture() throws IOException {
        try (PDPageContentStream content = append()) {
            BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, image), LEFT, 300, 200, 200);
        }
        return this;
    }

    PdfFile title(String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
        return this;
    }

    /** Locks it: it opens with {@code user}, and with no word at all if that is empty. */
    PdfFile locked(String user) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return this;
    }

    byte[] bytes() throws IOException {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PDPageContentStream append() throws IOException {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }
}
