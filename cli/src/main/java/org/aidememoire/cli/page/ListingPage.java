package org.aidememoire.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Rows;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Table;
import org.aidememoire.desk.columns.Column;
import org.aidememoire.desk.columns.Columns;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.model.register.Entry;

/** A listing as a table, or as rows for other programs. */
public final class ListingPage {
    private final List<Column> columns;
    private final List<Line> lines;

    /**
     * The page of {@code lines} that {@code listing} answered with.
     *
     * @param stories in how many stories an entry is told
     */
    public ListingPage(Listing listing, List<Line> lines, ToIntFunction<Entry> stories) {
        this.columns = Columns.of(listing, stories);
        this.lines = List.copyOf(lines);
    }

    /** The page with a column of its own before the last ones, which are about the reports. */
    private ListingPage(List<Column> columns, List<Line> lines, Column more) {
        this.columns = new ArrayList<>(columns);
        this.columns.add(columns.size() - Columns.ABOUT_THE_REPORTS, more);
        this.lines = lines;
    }

    /** The same page with a column under {@code heading} that says {@code cell} of each entry. */
    public ListingPage with(String heading, Function<Entry, String> cell) {
        return new ListingPage(columns, lines, Column.of(heading, line -> cell.apply(line.entry())));
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
