package org.aidememoire.desk.query;

import java.util.List;
import org.aidememoire.model.register.Entry;

/**
 * The answer to a listing.
 *
 * @param entries in the order of the listing
 * @param undated how many more there would be, had the reports said when; none unless a time was asked for
 */
public record Listed(List<Entry> entries, int undated) {
    /** Copies the entries. */
    public Listed {
        entries = List.copyOf(entries);
    }
}
