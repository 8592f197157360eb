package org.aidememoire.desk.columns;

import java.util.function.Function;
import org.aidememoire.desk.query.Line;

/**
 * One column of a listing.
 *
 * @param heading in one or two words
 * @param onScreen whether the table on a screen has room for it
 * @param elsewhere whether the formats for other programs have it
 * @param cell what it says of a line
 */
public record Column(String heading, boolean onScreen, boolean elsewhere, Function<Line, String> cell) {
    /** A column under {@code heading} that every form of the listing has. */
    public static Column of(String heading, Function<Line, String> cell) {
        return new Column(heading, true, true, cell);
    }

    /** A field of the claim that shows the entry. */
    public static Column field(String field) {
        return of(field, line -> Fields.of(Shown.claim(line.entry()), field));
    }

    /** The same column, left out of formats for other programs. */
    public Column onScreenOnly() {
        return new Column(heading, true, false, cell);
    }

    /** The same column, in formats for other programs only. */
    public Column elsewhereOnly() {
        return new Column(heading, false, true, cell);
    }
}
