package org.aidememoire.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Rows;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Table;
import org.aidememoire.desk.columns.Column;
import org.aidememoire.desk.columns.Columns;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.model.register.Entry;

/** A listing as a table, or as rows for other programs. */
public final class ListingPage {
    private final List<Column> columns;
    private final List<Entry> entries;

    /** The page of {@code entries} that {@code listing} answered with. */
    public ListingPage(Listing listing, List<Entry> entries) {
        this.columns = Columns.of(listing);
        this.entries = List.copyOf(entries);
    }

    /** The page with a column of its own before the last ones, which are about the reports. */
    private ListingPage(List<Column> columns, List<Entry> entries, Column more) {
        this.columns = new ArrayList<>(columns);
        this.columns.add(columns.size() - Columns.ABOUT_THE_REPORTS, more);
        this.entries = entries;
    }

    /** The same page with a column under {@code heading} that says {@code cell} of each entry. */
    public ListingPage with(String heading, Function<Entry, String> cell) {
        return new ListingPage(columns, entries, Column.of(heading, cell));
    }

    /** Prints a table that fits {@code screen}, without the columns that would be empty. */
    public void printTable(Screen screen) {
        List<Column> shown = columns.stream()
                .filter(Column::onScreen)
                .filter(column -> entries.stream()
                        .anyMatch(entry -> !column.cell().apply(entry).isEmpty()))
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
        return entries.stream()
                .map(entry -> shown.stream()
                        .map(column -> Printable.line(column.cell().apply(entry)))
                        .toList())
                .toList();
    }
}
