package org.aidememoire.cli.page;

import java.util.List;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Rows;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Table;
import org.aidememoire.desk.columns.Column;
import org.aidememoire.desk.query.Line;

/** A listing as a table, or as rows for other programs. */
public final class ListingPage {
    private final List<Column> columns;
    private final List<Line> lines;

    /** The page of {@code lines} under {@code columns}. */
    public ListingPage(List<Column> columns, List<Line> lines) {
        this.columns = List.copyOf(columns);
        this.lines = List.copyOf(lines);
    }

    /** Prints a table that fits {@code screen}, without the columns that would be empty. */
    public void printTable(Screen screen) {
        List<Column> shown = columns.stream()
                .filter(Column::onScreen)
                .filter(column -> lines.stream()
                        .anyMatch(line -> !column.cell().apply(line).isEmpty()))
                .toList();
        new Table(headings(shown), cells(shown)).print(screen);
    }

    /** The rows for other programs, in full. */
    public Rows rows() {
        List<Column> shown = columns.stream().filter(Column::elsewhere).toList();
        return new Rows(headings(shown), cells(shown));
    }

    private static List<String> headings(List<Column> shown) {
        return shown.stream().map(Column::heading).toList();
    }

    private List<List<String>> cells(List<Column> shown) {
        return lines.stream()
                .map(line -> shown.stream()
                        .map(column -> Printable.line(column.cell().apply(line)))
                        .toList())
                .toList();
    }
}
