package org.aidememoire.reading.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Opens a Word document (.docx). Of what it says about itself only the title is used, as of a {@link PdfDocument}. */
final class DocxDocument {
    private static final Opener OPENER = new Opener("docx", "1");
    /** A document is an archive, whose parts the library unpacks by itself. */
    private static final long LARGEST_PART = 100_000_000;

    private DocxDocument() {}

    static Opened open(Delivery file) throws CannotOpenException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        refuseTooLarge(file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            return open(file, document);
        } catch (OLE2NotOfficeXmlFileException e) {
            throw new CannotOpenException("it is locked with a password, or an old Word document (.doc)", e);
        } catch (OutOfMemoryError e) {
            // A small file may unpack to any size; what was held for it is free again here.
            throw new CannotOpenException("it needs more memory than there is", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw new CannotOpenException("it declares entities of its own, which no Word document needs", e);
            }
            // The library checks most of what a broken document claims of itself, not all of it.
            throw new CannotOpenException("not a Word document that can be read: " + Trouble.message(e), e);
        }
    }

    private static void refuseTooLarge(Delivery file) throws CannotOpenException {
        try {
            DocxSize.refuseTooLarge(file.content());
        } catch (IOException | RuntimeException e) {
            // The library has more patience with a broken archive, and tells what is wrong with it where it has none.
            return;
        }
    }

    private static Opened open(Delivery file, XWPFDocument document) throws CannotOpenException {
        String text = new DocxText(document).text();
        if (text.isBlank()) {
            throw new CannotOpenException("it holds no text (a scan?)");
        }
        ReportMetadata said = DocumentTitle.metadata(
                file.stem(), document.getProperties().getCoreProperties().getTitle());
        Report report = new Report(
                DeliveredBytes.of(file.content()), text, OPENER, file.sidecar().completedBy(said));
        return Opened.one(file.place(), report, file.sidecar().problems());
    }
}
