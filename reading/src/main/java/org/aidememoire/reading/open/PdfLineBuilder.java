package org.aidememoire.reading.open;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/** Puts a line together of the letters that a PDF places one by one. */
final class PdfLineBuilder {
    private final StringBuilder words = new StringBuilder();
    private final Map<Double, Integer> sizes = new TreeMap<>();
    private final Map<Double, Double> baselines = new TreeMap<>();
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double firstWordEnd = -Double.MAX_VALUE;
    private boolean inFirstWord = true;

    /** Adds {@code text}, which stands at {@code positions}. */
    void add(String text, List<TextPosition> positions) {
        text.codePoints().forEach(c -> words.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        positions.forEach(this::measure);
    }

    /** Ends a word. */
    void space() {
        words.append(' ');
        inFirstWord = left == Double.MAX_VALUE;
    }

    private void measure(TextPosition letter) {
        String shown = letter.getUnicode();
        if (shown == null || shown.isBlank()) {
            inFirstWord = inFirstWord && left == Double.MAX_VALUE;
            return;
        }
        double end = letter.getXDirAdj() + letter.getWidthDirAdj();
        left = Math.min(left, letter.getXDirAdj());
        right = Math.max(right, end);
        firstWordEnd = inFirstWord ? Math.max(firstWordEnd, end) : firstWordEnd;
        double size = letter.getFontSizeInPt();
        sizes.merge(size, 1, Integer::sum);
        baselines.putIfAbsent(size, (double) letter.getYDirAdj());
    }

    /** The line, if anything but space stands on it. */
    Optional<PdfLine> line() {
        String written = SoundText.of(words.toString()).replaceAll(" {2,}", " ").strip();
        if (written.isEmpty() || sizes.isEmpty()) {
            return Optional.empty();
        }
        double size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double baseline = baselines.getOrDefault(size, 0.0);
        return Optional.of(new PdfLine(written, left, right, firstWordEnd - left, baseline, size));
    }
}
