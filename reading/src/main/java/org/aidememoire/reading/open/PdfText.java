package org.aidememoire.reading.open;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
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
    /** A page of text takes a few thousand. */
    private static final long MOST_STEPS = 10_000_000;
    /** On one page, all of which is held at once; a page of the smallest print has some ten thousand. */
    private static final long MOST_LETTERS = 500_000;

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
        private long steps;
        private long lettersOnPage;
        private List<PdfLine> page = new ArrayList<>();
        private PdfLineBuilder line = new PdfLineBuilder();

        /** A part of a page may show another ten times, which shows another: a small file may ask for work without end. */
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            steps++;
            refuseTooMuch();
            super.processOperator(operator, operands);
        }

        private void refuseTooMuch() throws IOException {
            if (steps > MOST_STEPS) {
                throw new IOException("its pages take more than " + MOST_STEPS + " steps to draw");
            }
            if (lettersOnPage > MOST_LETTERS) {
                throw new IOException("a page of it has more than " + MOST_LETTERS + " letters");
            }
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            lettersOnPage++;
            if (lettersOnPage <= MOST_LETTERS) {
                super.processTextPosition(letter);
            }
        }

        @Override
        protected void startPage(PDPage started) {
            lettersOnPage = 0;
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
            refuseTooMuch(); // once more, since the library goes on where a part that is shown in another fails
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
