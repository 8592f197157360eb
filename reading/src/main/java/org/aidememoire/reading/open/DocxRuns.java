package org.aidememoire.reading.open;

import java.util.Set;
import org.w3c.dom.Node;

/**
 * Writes the words of a paragraph of a Word document. They stand at any depth: in links, insertions under tracking,
 * controls.
 */
final class DocxRuns {
    private static final Set<String> NO_TEXT = Set.of(
            "pPr",
            "rPr",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "AlternateContent",
            "drawing",
            "pict",
            "object",
            "footnoteReference",
            "endnoteReference",
            "footnoteRef",
            "endnoteRef",
            "sdtPr",
            "ruby");

    private DocxRuns() {}

    static void write(Node node, BlockWriter out) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = String.valueOf(child.getLocalName());
            switch (name) {
                case "t" -> out.words(text(child));
                case "tab", "ptab" -> out.words(" ");
                case "br", "cr" -> out.line();
                case "noBreakHyphen" -> out.words("-");
                default -> {
                    if (!NO_TEXT.contains(name) && !isHidden(child)) {
                        write(child, out);
                    }
                }
            }
        }
    }

    private static String text(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(child.getNodeValue());
        }
        return words.toString();
    }

    /** Whether {@code run} is marked as hidden, as what a reader has no business to see is. */
    private static boolean isHidden(Node run) {
        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("rPr".equals(child.getLocalName())) {
                for (Node mark = child.getFirstChild(); mark != null; mark = mark.getNextSibling()) {
                    if ("vanish".equals(mark.getLocalName())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
