package org.aidememoire.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.cli.screen.Rows;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Shade;
import org.aidememoire.desk.asof.AsOf;

/** Says with an answer which day it is of. */
public final class AsOfLine {
    private final AsOf asOf;
    private final Screen screen;

    /** The line for answers as of {@code asOf}. */
    public AsOfLine(AsOf asOf, Screen screen) {
        this.asOf = asOf;
        this.screen = screen;
    }

    /** Prints it on a line of its own. */
    public void print() {
        screen.out().println(Shade.FAINT.on(asOf.words(), screen));
    }

    /** {@code rows} with it in a last column, since comma-separated values have no place beside the rows. */
    public Rows in(Rows rows) {
        return new Rows(
                with(rows.headings(), "as of"),
                rows.rows().stream().map(row -> with(row, asOf.value())).toList());
    }

    /** Prints {@code rows} in Markdown and it below them. */
    public void below(Rows rows) {
        rows.printMarkdown(screen);
        screen.out().println();
        screen.out().println(asOf.words());
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}
