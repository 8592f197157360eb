package org.aidememoire.model.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date at the precision that a report supports: a day, a month or a year. "In 2027" is a year and never the first of
 * January. Written as ISO 8601 writes reduced precision: {@code 2026-02-05}, {@code 2026-02}, {@code 2026}.
 *
 * <p>The order is by first possible day, and of two that begin together the more precise comes first.
 */
public sealed interface PartialDate extends Comparable<PartialDate> {
    /** A day. */
    record OnDay(LocalDate day) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return day;
        }

        @Override
        public LocalDate latest() {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** Some day of a month. */
    record InMonth(YearMonth month) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** Some day of a year. */
    record InYear(Year year) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return year.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return year.atMonth(12).atEndOfMonth();
        }

        @Override
        public String toString() {
            return year.toString();
        }
    }

    /** The first day that it can mean. */
    LocalDate earliest();

    /** The last day that it can mean. */
    LocalDate latest();

    /** A date of the precision of a day. */
    static PartialDate of(LocalDate day) {
        return new OnDay(day);
    }

    /** A date of the precision of a month. */
    static PartialDate of(YearMonth month) {
        return new InMonth(month);
    }

    /** A date of the precision of a year. */
    static PartialDate of(Year year) {
        return new InYear(year);
    }

    /**
     * Reads {@code 2026-02-05}, {@code 2026-02} or {@code 2026}.
     *
     * @throws IllegalArgumentException if {@code iso} is none of these or no such day exists
     */
    static PartialDate parse(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> of(Year.parse(iso));
                case 7 -> of(YearMonth.parse(iso));
                case 10 -> of(LocalDate.parse(iso));
                default -> throw new DateTimeParseException("no year of four digits", iso, 0);
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date such as 2026-02-05, 2026-02 or 2026: " + iso, e);
        }
    }

    /** The most precise date that {@code first} and {@code last} both lie in; none where the year differs. */
    static Optional<PartialDate> spanning(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Optional.of(of(first));
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return Optional.of(of(YearMonth.from(first)));
        }
        return first.getYear() == last.getYear() ? Optional.of(of(Year.from(first))) : Optional.empty();
    }

    /** Whether both can mean the same day. */
    default boolean canBe(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    @Override
    default int compareTo(PartialDate other) {
        return Comparator.comparing(PartialDate::earliest)
                .thenComparing(PartialDate::latest)
                .compare(this, other);
    }
}
