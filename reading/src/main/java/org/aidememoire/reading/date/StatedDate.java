package org.aidememoire.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;

/**
 * A date with the parts that the words give it: "Thursday, 5 February" has no year, "March 2026" no day.
 *
 * @param weekday the day of the week
 * @param day the day of the month
 * @param month the month
 * @param year the year
 */
record StatedDate(Optional<DayOfWeek> weekday, Optional<Integer> day, Optional<Month> month, Optional<StatedYear> year)
        implements Timed {
    static StatedDate of(DayOfWeek weekday) {
        return new StatedDate(Optional.of(weekday), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static StatedDate of(Optional<Integer> day, Month month, Optional<StatedYear> year) {
        return new StatedDate(Optional.empty(), day, Optional.of(month), year);
    }

    static StatedDate of(int day) {
        return new StatedDate(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
    }

    static StatedDate of(StatedYear year) {
        return new StatedDate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(year));
    }

    StatedDate on(DayOfWeek dayOfWeek) {
        return new StatedDate(Optional.of(dayOfWeek), day, month, year);
    }

    StatedDate in(StatedYear otherYear) {
        return new StatedDate(weekday, day, month, Optional.of(otherYear));
    }

    /** The same date with month and year from {@code other} where it has none of its own. */
    StatedDate completedBy(StatedDate other) {
        return new StatedDate(weekday, day, month.or(other::month), year.or(other::year));
    }

    boolean hasOnlyWeekday() {
        return weekday.isPresent() && day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    @Override
    public Span settle(Reference reference) {
        return new Span(date(reference), Optional.empty());
    }

    /** The date that it means; empty where that is not settled, or where there is no such day. */
    Optional<PartialDate> date(Reference reference) {
        if (year.isPresent()) {
            return year.get().in(reference.published()).flatMap(this::dateIn);
        }
        if (month.isPresent()) {
            return reference.choose(byWeekday(reference.published().stream()
                    .flatMap(StatedDate::yearsAround)
                    .toList()));
        }
        return hasOnlyWeekday() ? weekday.flatMap(reference::weekday) : Optional.empty();
    }

    /** Of the dates that it can be in {@code years}, those that fall on the stated weekday, or all where none does. */
    private List<PartialDate> byWeekday(List<Integer> years) {
        List<PartialDate> dates =
                years.stream().flatMap(one -> dateIn(one).stream()).toList();
        List<PartialDate> fitting = dates.stream()
                .filter(date -> weekday.filter(
                                wanted -> day.isPresent() && date.earliest().getDayOfWeek() == wanted)
                        .isPresent())
                .toList();
        return fitting.isEmpty() ? dates : fitting;
    }

    private static Stream<Integer> yearsAround(LocalDate day) {
        return Stream.of(day.getYear() - 1, day.getYear(), day.getYear() + 1);
    }

    private Optional<PartialDate> dateIn(int inYear) {
        if (month.isEmpty()) {
            return Optional.of(PartialDate.of(Year.of(inYear)));
        }
        YearMonth yearMonth = YearMonth.of(inYear, month.get());
        if (day.isEmpty()) {
            return Optional.of(PartialDate.of(yearMonth));
        }
        return day.filter(yearMonth::isValidDay).map(yearMonth::atDay).map(PartialDate::of);
    }
}
