package org.aidememoire.reading.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a PDF. Of what it says about itself only the title is used, where it is one: the day that a file was made is not
 * the day that a report was published (a communiqué of 1985 was scanned in 2010), and the language is mostly that of
 * its author's computer.
 */
final class PdfDocument {
    private static final Opener OPENER = new Opener("pdf", "1");

    private PdfDocument() {}

    static Opened open(Delivery file) throws CannotOpenException {
        BundledFont.useAlone();
        PdfSize.refuseTooLarge(file.content());
        try (PDDocument document = Loader.loadPDF(file.content())) {
            return open(file, document);
        } catch (InvalidPasswordException e) {
            throw new CannotOpenException("it is locked with a password", e);
        } catch (OutOfMemoryError e) {
            // A small file may unpack to any size; what was held for it is free again here.
            throw new CannotOpenException("it needs more memory than there is", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library mends what it can of a broken file, and meets the rest in every way there is.
            throw new CannotOpenException("not a PDF that can be read: " + Trouble.message(e), e);
        }
    }

    private static Opened open(Delivery file, PDDocument document) throws IOException, CannotOpenException {
        PdfText text = PdfText.of(document);
        if (text.words().isBlank()) {
            throw new CannotOpenException("it holds no text (a scan?)");
        }
        Sidecar sidecar = file.sidecar();
        ReportMetadata said = DocumentTitle.metadata(
                file.stem(), document.getDocumentInformation().getTitle());
        Report report = new Report(DeliveredBytes.of(file.content()), text.words(), OPENER, sidecar.completedBy(said));
        List<ReadingProblem> problems = new ArrayList<>(sidecar.problems());
        if (!text.pagesWithoutWords().isEmpty()) {
            problems.add(ReadingProblem.of(
                    Severity.WARNING, file.place(), "pictures without text (scans?): " + text.pagesWithoutWords()));
        }
        return Opened.one(file.place(), report, problems);
    }
}
