package org.aidememoire.model.report;

import java.util.Comparator;

/**
 * A place in a report: the exact words and where they stand.
 *
 * <p>Offsets are zero-based UTF-16 code units, half-open {@code [start, end)}, into the report's text as delivered.
 *
 * @param report the report
 * @param start offset of the first code unit
 * @param end offset after the last code unit
 * @param quote the words, character for character
 */
public record Passage(ReportId report, int start, int end, String quote) implements Comparable<Passage> {
    private static final Comparator<Passage> ORDER = Comparator.comparing(Passage::report)
            .thenComparingInt(Passage::start)
            .thenComparingInt(Passage::end)
            .thenComparing(Passage::quote);

    /** @throws IllegalArgumentException if the range is negative or empty, or the quote is not of its length */
    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a passage: [" + start + ", " + end + ")");
        }
        if (quote.length() != end - start) {
            throw new IllegalArgumentException(
                    "a quote of " + quote.length() + " code units cannot fill [" + start + ", " + end + ")");
        }
    }

    /** Whether the two passages have at least one character in common. */
    public boolean overlaps(Passage other) {
        return report.equals(other.report) && start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
