package org.aidememoire.desk.columns;

import java.util.function.Function;
import org.aidememoire.model.register.Entry;

/**
 * One column of a listing.
 *
 * @param heading in one or two words
 * @param onScreen whether the table on a screen has room for it
 * @param elsewhere whether the formats for other programs have it
 * @param cell what it says of an entry
 */
public record Column(String heading, boolean onScreen, boolean elsewhere, Function<Entry, String> cell) {
    /** A column that is shown everywhere. */
    public static Column of(String heading, Function<Entry, String> cell) {
        return new Column(heading, true, true, cell);
    }

    /** A field of the claim that shows the entry. */
    public static Column field(String field) {
        return of(field, entry -> Fields.of(Shown.claim(entry), field));
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
