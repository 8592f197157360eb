package org.aidememoire.reading.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells which lines of a PDF are one paragraph. A PDF knows no paragraphs, only letters at their places: a paragraph
 * ends where more space follows than between most lines, where the next line is set in another size or begins further
 * in, where an item of a list begins, and where the next word would have fitted on the line. In doubt lines belong
 * together if they stand in one column.
 */
final class PdfParagraphs {
    private static final String PARAGRAPH_END = "\n\n";
    private static final double MORE_SPACE = 1.2;
    private static final double SAME_SIZE = 1.08;
    private static final double INDENT = 0.8;
    /** In steps of half a point: finer differences are rounding. */
    private static final double STEPS = 2;

    /** For each size of letters the distance from line to line that is most usual. */
    private final Map<Long, Double> leading = new TreeMap<>();

    PdfParagraphs(List<List<PdfLine>> pages) {
        Map<Long, Map<Long, Integer>> distances = new TreeMap<>();
        for (List<PdfLine> page : pages) {
            for (int i = 0; i + 1 < page.size(); i++) {
                PdfLine line = page.get(i);
                double distance = page.get(i + 1).baseline() - line.baseline();
                if (isSameSize(line, page.get(i + 1)) && distance > 0 && distance < 4 * line.size()) {
                    distances
                            .computeIfAbsent(steps(line.size()), size -> new TreeMap<>())
                            .merge(steps(distance), 1, Integer::sum);
                }
            }
        }
        distances.forEach((size, counts) -> leading.put(size, mostUsual(counts)));
    }

    /** The text of {@code page}: a line feed between lines, a blank line between paragraphs. */
    String text(List<PdfLine> page) {
        return blocks(page).stream().map(PdfParagraphs::textOfBlock).collect(Collectors.joining(PARAGRAPH_END));
    }

    /** Lines of one size that stand one below the other with no more than the usual distance between them. */
    private List<List<PdfLine>> blocks(List<PdfLine> page) {
        List<List<PdfLine>> blocks = new ArrayList<>();
        PdfLine before = null;
        for (PdfLine line : page) {
            if (before == null || !isNextInBlock(before, line)) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line);
            before = line;
        }
        return blocks;
    }

    private boolean isNextInBlock(PdfLine line, PdfLine next) {
        double distance = next.baseline() - line.baseline();
        double usual = leading.getOrDefault(steps(line.size()), 0.0);
        return distance > 0
                && distance <= usual * MORE_SPACE
                && isSameSize(line, next)
                && line.left() < next.right()
                && next.left() < line.right();
    }

    private static String textOfBlock(List<PdfLine> block) {
        double margin = block.stream().mapToDouble(PdfLine::right).max().orElse(0);
        StringBuilder text = new StringBuilder(block.get(0).words());
        for (int i = 1; i < block.size(); i++) {
            text.append(isOneParagraph(block.get(i - 1), block.get(i), margin) ? "\n" : PARAGRAPH_END);
            text.append(block.get(i).words());
        }
        return text.toString();
    }

    private static boolean isOneParagraph(PdfLine line, PdfLine next, double margin) {
        boolean item = next.hasBullet() || (next.hasNumber() && line.isEnded());
        boolean hanging = line.hasBullet() || line.hasNumber();
        boolean indented = next.left() - line.left() > INDENT * line.size() && !hanging;
        boolean fitted = line.right() + line.size() / 2 + next.firstWord() < margin;
        return !item && !indented && !fitted;
    }

    private static boolean isSameSize(PdfLine one, PdfLine other) {
        return one.size() < other.size() * SAME_SIZE && other.size() < one.size() * SAME_SIZE;
    }

    private static double mostUsual(Map<Long, Integer> counts) {
        long steps = counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
        return steps / STEPS;
    }

    private static long steps(double points) {
        return Math.round(points * STEPS);
    }
}
