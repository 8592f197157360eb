package org.aidememoire.reading.clean;

import java.util.List;

/**
 * Whether a text was wrapped at a fixed width, and which of its line ends are only that: those after which the next
 * word would not have fitted on the line.
 *
 * @param width the width in UTF-16 code units; 0 where the text was not wrapped
 */
record HardWrap(int width) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST_LINES = 3;

    /** How {@code lines}, none of them blank, were wrapped. */
    static HardWrap of(List<Line> lines) {
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (adjacent(lines, i) && lines.get(i).words().indexOf(' ') > 0) {
                width = Math.max(width, lines.get(i).words().length());
            }
        }
        HardWrap wrap = new HardWrap(width);
        return width >= NARROWEST && width <= WIDEST && wrap.explains(lines) ? wrap : new HardWrap(0);
    }

    /** Whether the line end between {@code line} and {@code next} is there only because of the width. */
    boolean between(String line, String next) {
        if (width == 0) {
            return false;
        }
        int space = next.indexOf(' ');
        return line.length() + 1 + (space < 0 ? next.length() : space) > width;
    }

    /** Whether it explains most of the line ends that are not followed by a blank line. */
    private boolean explains(List<Line> lines) {
        int explained = 0;
        int all = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (adjacent(lines, i)) {
                all++;
                explained += between(lines.get(i).words(), lines.get(i + 1).words()) ? 1 : 0;
            }
        }
        return explained >= FEWEST_LINES && explained * 2 > all;
    }

    private static boolean adjacent(List<Line> lines, int i) {
        return lines.get(i).end() + 1 == lines.get(i + 1).start();
    }
}
