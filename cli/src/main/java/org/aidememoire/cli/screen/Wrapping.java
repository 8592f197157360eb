package org.aidememoire.cli.screen;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words where it can. */
public final class Wrapping {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrapping(int width) {
        this.width = width;
    }

    /** At least one line, none wider than {@code width} unless a single character is. */
    public static List<String> wrap(String text, int width) {
        Wrapping wrapping = new Wrapping(width);
        for (String word : text.split(" ", -1)) {
            wrapping.add(word);
        }
        wrapping.lines.add(wrapping.line.toString());
        return wrapping.lines;
    }

    private void add(String word) {
        int length = DisplayWidth.of(word);
        if (used > 0 && used + 1 + length <= width) {
            line.append(' ');
            used++;
        } else if (used > 0) {
            breakLine();
        }
        if (length <= width) {
            line.append(word);
            used += length;
        } else {
            word.codePoints().forEach(this::addCharacter);
        }
    }

    private void addCharacter(int codePoint) {
        int length = DisplayWidth.of(codePoint);
        if (used + length > width && used > 0) {
            breakLine();
        }
        line.appendCodePoint(codePoint);
        used += length;
    }

    private void breakLine() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
