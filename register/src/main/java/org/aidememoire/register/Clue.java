package org.aidememoire.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.aidememoire.model.date.PartialDate;

/**
 * What one report lets be known of when a visit began and ended.
 *
 * @param words the clue in words, the report named
 * @param from the earliest first day that it allows
 * @param to the latest first day that it allows
 * @param allows whether it allows a first and a last day
 */
record Clue(String words, LocalDate from, LocalDate to, Days allows) {
    /** No visit is taken to last longer, unless a report says so. */
    static final int LONGEST = 31;

    private static final int WEEK = 7;

    /** Allows some first and last days, counted as {@link LocalDate#toEpochDay} does, since thousands are tried. */
    @FunctionalInterface
    interface Days {
        boolean allow(long start, long end);
    }

    static Clue starts(String report, PartialDate date) {
        Span span = Span.of(date);
        return new Clue(
                report + " has it begin on " + date, date.earliest(), date.latest(), (start, end) -> span.holds(start));
    }

    static Clue ends(String report, PartialDate date) {
        Span span = Span.of(date);
        return new Clue(
                report + " has it end on " + date,
                date.earliest().minusDays(LONGEST),
                date.latest(),
                (start, end) -> span.holds(end));
    }

    static Clue lasts(String report, int days) {
        return open(
                report + " says that it lasts " + days + (days == 1 ? " day" : " days"),
                (start, end) -> start + days - 1L == end);
    }

    static Clue holds(String report, String what, PartialDate date) {
        Span span = Span.of(date);
        return new Clue(
                report + " tells of " + what + " during it on " + date,
                date.earliest().minusDays(LONGEST),
                date.latest(),
                (start, end) -> start <= span.last() && end >= span.first());
    }

    static Clue opensOn(String report, LocalDate day) {
        long only = day.toEpochDay();
        return new Clue(
                report + " tells of the welcome ceremony on the day of the talks, " + day,
                day,
                day,
                (start, end) -> start == only);
    }

    static Clue holdsWeekday(String report, String what, DayOfWeek weekday) {
        return open(
                report + " tells of " + what + " during it on a " + name(weekday),
                (start, end) -> Math.floorMod(weekday.getValue() - weekday(start), WEEK) <= end - start);
    }

    static Clue endsOnWeekday(String report, DayOfWeek weekday) {
        return open(report + " has it end on a " + name(weekday), (start, end) -> weekday(end) == weekday.getValue());
    }

    /** As {@link DayOfWeek#getValue} counts; 1 January 1970 was a Thursday. */
    private static int weekday(long day) {
        return Math.floorMod(day + DayOfWeek.THURSDAY.getValue() - 1, WEEK) + 1;
    }

    /** @param reach how many days before the report it can have begun at most */
    static Clue toldOn(String report, LocalDate day, int reach) {
        long last = day.toEpochDay();
        return new Clue(report + " tells of it on " + day, day.minusDays(reach), day, (start, end) -> start <= last);
    }

    /** @param reach how many days after the report it can begin at most */
    static Clue announcedOn(String report, LocalDate day, int reach) {
        long first = day.toEpochDay();
        return new Clue(report + " announces it on " + day, day, day.plusDays(reach), (start, end) -> start >= first);
    }

    static Clue in(String words, PartialDate date) {
        Span span = Span.of(date);
        return new Clue(words, date.earliest(), date.latest(), (start, end) -> span.holds(start) && span.holds(end));
    }

    private static Clue open(String words, Days allows) {
        return new Clue(words, LocalDate.MIN, LocalDate.MAX, allows);
    }

    /** From a first to a last day. */
    private record Span(long first, long last) {
        static Span of(PartialDate date) {
            return new Span(date.earliest().toEpochDay(), date.latest().toEpochDay());
        }

        boolean holds(long day) {
            return first <= day && day <= last;
        }
    }

    static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
