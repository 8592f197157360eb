package org.aidememoire.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.aidememoire.model.date.PartialDate;

/**
 * What one report lets be known of when a visit began and ended.
 *
 * @param words the clue in words, the report named
 * @param from the earliest first day that it allows
 * @param to the latest first day that it allows
 * @param allows whether it allows a first and a last day
 */
record Clue(String words, LocalDate from, LocalDate to, BiPredicate<LocalDate, LocalDate> allows) {
    /** No visit is taken to last longer, unless a report says so. */
    static final int LONGEST = 31;

    static Clue starts(String report, PartialDate date) {
        return new Clue(
                report + " has it begin on " + date, date.earliest(), date.latest(), (start, end) -> isIn(start, date));
    }

    static Clue ends(String report, PartialDate date) {
        return new Clue(
                report + " has it end on " + date,
                date.earliest().minusDays(LONGEST),
                date.latest(),
                (start, end) -> isIn(end, date));
    }

    static Clue lasts(String report, int days) {
        return open(
                report + " says that it lasts " + days + (days == 1 ? " day" : " days"),
                (start, end) -> start.plusDays(days - 1L).equals(end));
    }

    static Clue holds(String report, String what, PartialDate date) {
        return new Clue(
                report + " tells of " + what + " during it on " + date,
                date.earliest().minusDays(LONGEST),
                date.latest(),
                (start, end) -> !start.isAfter(date.latest()) && !end.isBefore(date.earliest()));
    }

    static Clue opensOn(String report, LocalDate day) {
        return new Clue(
                report + " tells of the welcome ceremony on the day of the talks, " + day,
                day,
                day,
                (start, end) -> start.equals(day));
    }

    static Clue holdsWeekday(String report, String what, DayOfWeek weekday) {
        return open(
                report + " tells of " + what + " during it on a " + name(weekday),
                (start, end) -> start.datesUntil(end.plusDays(1)).anyMatch(day -> day.getDayOfWeek() == weekday));
    }

    static Clue endsOnWeekday(String report, DayOfWeek weekday) {
        return open(report + " has it end on a " + name(weekday), (start, end) -> end.getDayOfWeek() == weekday);
    }

    /** @param reach how many days before the report it can have begun at most */
    static Clue toldOn(String report, LocalDate day, int reach) {
        return new Clue(
                report + " tells of it on " + day, day.minusDays(reach), day, (start, end) -> !start.isAfter(day));
    }

    /** @param reach how many days after the report it can begin at most */
    static Clue announcedOn(String report, LocalDate day, int reach) {
        return new Clue(
                report + " announces it on " + day, day, day.plusDays(reach), (start, end) -> !start.isBefore(day));
    }

    static Clue in(String words, PartialDate date) {
        return new Clue(words, date.earliest(), date.latest(), (start, end) -> isIn(start, date) && isIn(end, date));
    }

    private static Clue open(String words, BiPredicate<LocalDate, LocalDate> allows) {
        return new Clue(words, LocalDate.MIN, LocalDate.MAX, allows);
    }

    private static boolean isIn(LocalDate day, PartialDate date) {
        return !day.isBefore(date.earliest()) && !day.isAfter(date.latest());
    }

    static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
