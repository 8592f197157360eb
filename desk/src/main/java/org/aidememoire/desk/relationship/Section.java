package org.aidememoire.desk.relationship;

import java.util.List;

/**
 * Lines under a heading.
 *
 * @param heading the heading
 * @param lines the most important first
 * @param more how many more there are that are not shown
 * @param none what to say where there is none
 */
public record Section(String heading, List<Line> lines, int more, String none) {
    /** Copies the lines. */
    public Section {
        lines = List.copyOf(lines);
    }

    /** The first {@code most} of {@code lines}. */
    static Section of(String heading, List<Line> lines, int most, String none) {
        List<Line> shown = lines.stream().limit(most).toList();
        return new Section(heading, shown, lines.size() - shown.size(), none);
    }
}
