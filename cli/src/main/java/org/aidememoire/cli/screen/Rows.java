package org.aidememoire.cli.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows for other programs and documents.
 *
 * @param headings one for each cell of a row
 * @param rows the rows
 */
public record Rows(List<String> headings, List<List<String>> rows) {
    /** Copies both lists. */
    public Rows {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Prints them as comma-separated values, by RFC 4180. */
    public void printCsv(Screen screen) {
        try {
            CSVPrinter csv = new CSVPrinter(screen.out(), CSVFormat.RFC4180);
            csv.printRecord(headings);
            csv.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("a print writer does not throw", e);
        }
    }

    /** Prints them as a table in Markdown. */
    public void printMarkdown(Screen screen) {
        screen.out().println(markdown(headings));
        screen.out().println(headings.stream().map(heading -> "---").collect(Collectors.joining(" | ", "| ", " |")));
        rows.forEach(row -> screen.out().println(markdown(row)));
    }

    private static String markdown(List<String> cells) {
        return cells.stream().map(Rows::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What Markdown would take for a column, a tag or emphasis. */
    private static String escaped(String cell) {
        return cell.replaceAll("([\\\\|<>*_`\\[\\]])", "\\\\$1").replaceAll("\\R", " ");
    }
}
