package org.aidememoire.desk.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.wording.Piece;

/**
 * What was found.
 *
 * @param found the best first
 * @param total how many there are, shown or not
 * @param more whether there are even more, which were not counted
 * @param sides how many of all have each value, by the side from which they can be narrowed
 * @param inLatest whether the words were looked for in the latest readings though a past day was asked for, since too many
 *     readings were known on it
 */
public record SearchResult(
        List<Item> found,
        int total,
        boolean more,
        Map<SearchSide, SortedMap<String, Integer>> sides,
        boolean inLatest) {
    /** Copies the lists. */
    public SearchResult {
        found = List.copyOf(found);
        sides = Map.copyOf(sides);
    }

    /** An entry or a report. */
    public sealed interface Item {
        /** The words that fit best, each passage in pieces, those that were looked for marked. */
        List<List<Piece>> words();
    }

    /**
     * An entry of the register.
     *
     * @param entry the entry
     * @param source the one of its sources that fits best
     * @param words the words of that source
     */
    public record AnEntry(Entry entry, Source source, List<List<Piece>> words) implements Item {}

    /**
     * A report as a whole.
     *
     * @param report the report
     * @param words the sentences of it that fit best; none where only its title or its name fits
     */
    public record AReport(ListedReport report, List<List<Piece>> words) implements Item {}
}
