package org.aidememoire.desk.query;

import java.util.List;
import org.aidememoire.model.register.Entry;

/**
 * The answer to a listing.
 *
 * @param lines the part that was asked for, in the order that was asked for
 * @param total how many lines the whole has
 * @param undated how many more there would be, had the reports said when; none unless a time was asked for
 */
public record Listed(List<Line> lines, int total, int undated) {
    /** Copies the lines. */
    public Listed {
        lines = List.copyOf(lines);
    }

    /** What is listed, in the same order. */
    public List<Entry> entries() {
        return lines.stream().map(Line::entry).toList();
    }
}
