package org.aidememoire.reading.open;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of the lists of a Word document, which holds no number, only that there is one. Whatever an author
 * chose to count with, the number is written in digits: {@code 2.1.} for the first item within the second.
 */
final class DocxNumbers {
    private static final String BULLET = "\u2022 ";

    private final @Nullable XWPFStyles styles;
    private final Map<BigInteger, NavigableMap<Integer, Integer>> counts = new HashMap<>();

    DocxNumbers(XWPFDocument document) {
        this.styles = document.getStyles();
    }

    /** What stands before {@code paragraph}: a bullet or number with a space, or nothing. */
    String marker(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list == null) {
            return isListStyle(paragraph) ? BULLET : "";
        }
        if (list.signum() == 0 || paragraph.isEmpty()) {
            return "";
        }
        String format = paragraph.getNumFmt();
        return format == null || format.equals("bullet") || format.equals("none") ? BULLET : number(list, paragraph);
    }

    private String number(BigInteger list, XWPFParagraph paragraph) {
        int depth = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        NavigableMap<Integer, Integer> levels = counts.computeIfAbsent(list, id -> new TreeMap<>());
        levels.tailMap(depth, false).clear();
        levels.merge(depth, 1, Integer::sum);
        return levels.values().stream().map(String::valueOf).collect(Collectors.joining(".", "", ". "));
    }

    private boolean isListStyle(XWPFParagraph paragraph) {
        XWPFStyle style =
                styles == null || paragraph.getStyleID() == null ? null : styles.getStyle(paragraph.getStyleID());
        return style != null && style.getName() != null && style.getName().startsWith("List Bullet");
    }
}
