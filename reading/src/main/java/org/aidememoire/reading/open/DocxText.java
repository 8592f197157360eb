package org.aidememoire.reading.open;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The text of a Word document: its body, its notes, and then, after one form feed as in {@link HtmlText}, what its pages
 * carry at their top and bottom.
 *
 * <p>Paragraphs are parted by a blank line, line breaks and the cells of a table are lines, items of a list begin with a
 * bullet or their number. What was deleted under tracking, hidden text, the marks of notes and text boxes are no text.
 */
final class DocxText {
    private final XWPFDocument document;
    private final DocxNumbers numbers;

    DocxText(XWPFDocument document) {
        this.document = document;
        this.numbers = new DocxNumbers(document);
    }

    String text() {
        BlockWriter own = new BlockWriter();
        write(document.getBodyElements(), own);
        document.getFootnotes().forEach(note -> writeNote(note, own));
        document.getEndnotes().forEach(note -> writeNote(note, own));
        BlockWriter around = new BlockWriter();
        document.getHeaderList().forEach(header -> writeEdge(header, around));
        document.getFooterList().forEach(footer -> writeEdge(footer, around));
        String words = own.toString();
        String furniture = around.toString();
        return furniture.isEmpty() || words.isEmpty() ? words : words + "\n\f\n" + furniture;
    }

    private void writeNote(XWPFAbstractFootnoteEndnote note, BlockWriter out) {
        write(note.getBodyElements(), out);
    }

    private void writeEdge(XWPFHeaderFooter edge, BlockWriter out) {
        write(edge.getBodyElements(), out);
    }

    private void write(List<IBodyElement> elements, BlockWriter out) {
        for (IBodyElement element : elements) {
            out.paragraph();
            if (element instanceof XWPFParagraph paragraph) {
                out.marker(numbers.marker(paragraph));
                DocxRuns.write(paragraph.getCTP().getDomNode(), out);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> write(row, out));
            } else if (element instanceof XWPFSDT control) {
                writeLines(control.getContent().getText(), out);
            }
            out.marker("");
        }
        out.paragraph();
    }

    private void write(XWPFTableRow row, BlockWriter out) {
        out.paragraph();
        for (XWPFTableCell cell : row.getTableCells()) {
            for (IBodyElement element : cell.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    out.line();
                    DocxRuns.write(paragraph.getCTP().getDomNode(), out);
                } else {
                    write(List.of(element), out);
                }
            }
        }
    }

    private static void writeLines(String text, BlockWriter out) {
        text.lines().forEach(line -> {
            out.words(line);
            out.paragraph();
        });
    }
}
