package org.aidememoire.cli.screen;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Rows under headings, in columns. On a terminal columns of long texts are wrapped until the table fits; elsewhere every row
 * is one line, so that it can be searched line by line.
 */
public final class Table {
    private static final String GAP = "  ";
    private static final int WORD_THAT_IS_KEPT_WHOLE = 16;
    private static final int NARROWEST_COLUMN = 4;

    private final List<String> headings;
    private final List<List<String>> rows;

    /**
     * A table.
     *
     * @throws IllegalArgumentException if a row has not as many cells as there are headings
     */
    public Table(List<String> headings, List<List<String>> rows) {
        this.headings = List.copyOf(headings);
        this.rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(row + " under " + headings);
            }
        }
    }

    /** Prints it to {@code screen}. */
    public void print(Screen screen) {
        int[] widths = widths(screen.width());
        PrintWriter out = screen.out();
        printRow(
                headings.stream()
                        .map(heading -> Wrapping.wrap(heading, Integer.MAX_VALUE))
                        .toList(),
                widths,
                out);
        out.println(String.join(GAP, Arrays.stream(widths).mapToObj("─"::repeat).toList()));
        for (List<String> row : rows) {
            printRow(
                    IntStream.range(0, widths.length)
                            .mapToObj(i -> Wrapping.wrap(row.get(i), widths[i]))
                            .toList(),
                    widths,
                    out);
        }
    }

    private static void printRow(List<List<String>> cells, int[] widths, PrintWriter out) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = cells.get(i);
                String part = line < cell.size() ? cell.get(line) : "";
                text.append(part).append(" ".repeat(Math.max(0, widths[i] - DisplayWidth.of(part)) + GAP.length()));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private int[] widths(OptionalInt available) {
        int[] widths = IntStream.range(0, headings.size()).map(this::natural).toArray();
        int[] least = IntStream.range(0, headings.size()).map(this::least).toArray();
        double[] mean =
                IntStream.range(0, headings.size()).mapToDouble(this::mean).toArray();
        int excess = available.isEmpty() ? 0 : total(widths) - available.getAsInt();
        while (excess > 0) {
            int roomiest = roomiestThatCanShrink(widths, least, mean);
            if (roomiest < 0) {
                break;
            }
            widths[roomiest]--;
            excess--;
        }
        return widths;
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    /** The column with the most room for its average cell, so that columns of long texts stay the widest. */
    private static int roomiestThatCanShrink(int[] widths, int[] least, double[] mean) {
        int roomiest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (roomiest < 0 || widths[i] / mean[i] > widths[roomiest] / mean[roomiest])) {
                roomiest = i;
            }
        }
        return roomiest;
    }

    private double mean(int column) {
        return cells(column).stream().mapToInt(DisplayWidth::of).average().orElse(1);
    }

    private int natural(int column) {
        return cells(column).stream().mapToInt(DisplayWidth::of).max().orElse(1);
    }

    /** Identifiers and most words are not broken. */
    private int least(int column) {
        int longestWord = cells(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split(" ", -1)))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(1);
        int heading = DisplayWidth.of(headings.get(column));
        return Math.max(Math.max(NARROWEST_COLUMN, heading), Math.min(longestWord, WORD_THAT_IS_KEPT_WHOLE));
    }

    private List<String> cells(int column) {
        List<String> cells = new ArrayList<>();
        cells.add(headings.get(column));
        rows.forEach(row -> cells.add(row.get(column)));
        return cells;
    }
}
