package org.aidememoire.desk.query;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A part of the answer to a listing, and what the whole of it can be narrowed by.
 *
 * @param lines the part, in the order that was asked for
 * @param slice which part it is
 * @param total how many lines the whole has
 * @param undated how many more there would be, had the reports said when; none unless a time was asked for
 * @param facets for each facet that lines have, how many would be listed with each value, were nothing of that facet chosen
 */
public record Page(
        List<Line> lines, Slice slice, int total, int undated, Map<Facet, SortedMap<String, Integer>> facets) {
    /** Copies the lines. */
    public Page {
        lines = List.copyOf(lines);
        facets = Map.copyOf(facets);
    }

    /** Whether lines come after it. */
    public boolean hasNext() {
        return slice.from() + lines.size() < total;
    }
}
