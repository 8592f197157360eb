package org.aidememoire.cli.page;

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
record Column(String heading, boolean onScreen, boolean elsewhere, Function<Entry, String> cell) {
    static Column of(String heading, Function<Entry, String> cell) {
        return new Column(heading, true, true, cell);
    }

    /** A field of the claim that shows the entry. */
    static Column field(String field) {
        return of(field, entry -> Fields.of(Shown.claim(entry), field));
    }

    Column onScreenOnly() {
        return new Column(heading, true, false, cell);
    }

    Column elsewhereOnly() {
        return new Column(heading, false, true, cell);
    }
}
