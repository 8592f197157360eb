package org.aidememoire.reading.open;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF, in the order in which the file writes it, which is the order of reading in what word processors
 * make. A line of a page is a line; a blank line parts paragraphs, a form feed on a line of its own parts pages. What
 * repeats on every page is text like any other: whoever cleans the text finds it by the form feeds.
 *
 * @param words the text
 * @param pagesWithoutWords the pages, counted from 1, that show pictures and no word, such as {@code page 2, page 5}
 */
record PdfText(String words, String pagesWithoutWords) {
    private static final String PAGE_END = "\n\f\n";

    static PdfText of(PDDocument document) throws IOException {
        Lines lines = new Lines();
        lines.writeText(document, Writer.nullWriter());
        PdfParagraphs paragraphs = new PdfParagraphs(lines.pages);
        String words = lines.pages.stream().map(paragraphs::text).collect(Collectors.joining(PAGE_END));
        String silent = lines.silent.stream().map(number -> "page " + number).collect(Collectors.joining(", "));
        return new PdfText(words, silent);
    }

    /** Collects the lines of all pages. */
    private static final class Lines extends PDFTextStripper {
        private final List<List<PdfLine>> pages = new ArrayList<>();
        private final List<Integer> silent = new ArrayList<>();
        private List<PdfLine> page = new ArrayList<>();
        private PdfLineBuilder line = new PdfLineBuilder();

        @Override
        protected void startPage(PDPage started) {
            page = new ArrayList<>();
            line = new PdfLineBuilder();
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            line.add(text, positions);
        }

        @Override
        protected void writeWordSeparator() {
            line.space();
        }

        @Override
        protected void writeLineSeparator() {
            line.line().ifPresent(page::add);
            line = new PdfLineBuilder();
        }

        @Override
        protected void endPage(PDPage ended) throws IOException {
            writeLineSeparator();
            pages.add(page);
            if (page.isEmpty() && hasPicture(ended)) {
                silent.add(getCurrentPageNo());
            }
        }

        private static boolean hasPicture(PDPage ended) throws IOException {
            if (ended.getResources() == null) {
                return false;
            }
            for (COSName name : ended.getResources().getXObjectNames()) {
                if (ended.getResources().isImageXObject(name)) {
                    return true;
                }
            }
            return false;
        }
    }
}
