package org.aidememoire.register.line;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The days that a claim's date can mean.
 *
 * @param first the first
 * @param last the last
 */
public record Span(LocalDate first, LocalDate last) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::first).thenComparing(Span::last);

    /** Whether it has a day from {@code since} to {@code until}. */
    public boolean meets(LocalDate since, LocalDate until) {
        return !last.isBefore(since) && !first.isAfter(until);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
