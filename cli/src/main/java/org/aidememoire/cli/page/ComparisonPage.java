package org.aidememoire.cli.page;

import java.io.PrintWriter;
import java.util.List;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Shade;
import org.aidememoire.desk.compare.ComparisonDocument;
import org.aidememoire.model.comparison.Change;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.comparison.Shift;
import org.aidememoire.model.comparison.Wording;

/** A comparison for a person at a terminal: both wordings below each other, the changed words marked. */
public final class ComparisonPage {
    private static final String INDENT = "  ";

    private final Comparison comparison;
    private final Screen screen;
    private final PrintWriter out;

    /** The page of {@code comparison}. */
    public ComparisonPage(Comparison comparison, Screen screen) {
        this.comparison = comparison;
        this.screen = screen;
        this.out = screen.out();
    }

    /** Prints it. */
    public void print() {
        out.println("before  " + Printable.line(ComparisonDocument.described(comparison.before())));
        out.println("after   " + Printable.line(ComparisonDocument.described(comparison.after())));
        for (Shift shift : Shift.values()) {
            List<Change> changes = comparison.of(shift);
            if (!changes.isEmpty()) {
                out.println();
                out.println(Shade.BOLD.on(ComparisonDocument.heading(shift, changes.size()), screen));
                changes.forEach(this::print);
            }
        }
        if (comparison.changes().isEmpty()) {
            out.println("nothing in the register to compare");
        }
    }

    private void print(Change change) {
        change.before().ifPresent(wording -> print("- ", wording, Shade.RED));
        change.after().ifPresent(wording -> print("+ ", wording, Shade.GREEN));
        String because = ComparisonDocument.because(change);
        if (!because.isEmpty()) {
            out.println(INDENT + Shade.FAINT.on(Printable.line(because), screen));
        }
    }

    private void print(String sign, Wording wording, Shade shade) {
        out.println(sign + Marks.onScreen(wording.pieces(), shade, screen));
        out.println(INDENT
                + Shade.FAINT.on(
                        Printable.line(ComparisonDocument.standing(wording) + "  " + ComparisonDocument.place(wording)),
                        screen));
    }
}
