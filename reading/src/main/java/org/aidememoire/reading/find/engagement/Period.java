package org.aidememoire.reading.find.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.mention.DateMention;

/**
 * When something takes place, as far as it is said.
 *
 * @param start its first day
 * @param end its last day
 * @param days how many days it lasts
 */
record Period(Optional<PartialDate> start, Optional<PartialDate> end, Optional<Integer> days) {
    private static final int YEAR = 4;

    static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty(), Optional.empty());

    /** The day, month or range of {@code mention}: what happens on one day also ends on it. */
    static Period on(DateMention mention) {
        return new Period(mention.start(), mention.end().or(mention::start), mention.duration());
    }

    /** Something that ends then. */
    static Period endingOn(DateMention mention) {
        return new Period(Optional.empty(), mention.end().or(mention::start), Optional.empty());
    }

    /** Something that begins then. */
    static Period from(DateMention mention) {
        return new Period(mention.start(), mention.end(), Optional.empty());
    }

    Period lasting(int length) {
        return new Period(start, end, Optional.of(length));
    }

    boolean dated() {
        return start.isPresent() || end.isPresent();
    }

    /** What both know together; where both know, this one. */
    Period or(Period other) {
        Optional<Integer> length = days.or(other::days);
        if (!dated()) {
            return new Period(other.start, other.end, length);
        }
        if (other.dated() && other.morePrecise(this) && canBe(other)) {
            return new Period(other.start, other.end, length);
        }
        boolean single = start.isPresent() && start.equals(end);
        boolean wider = other.start.isPresent() && other.end.isPresent() && !other.start.equals(other.end);
        if (single && wider && canBe(other)) {
            return new Period(other.start, other.end, length);
        }
        return new Period(
                start.or(() -> end.isPresent() ? other.start.filter(this::precedes) : other.start),
                end.or(other::end),
                length);
    }

    private boolean morePrecise(Period other) {
        return precision() > other.precision();
    }

    private int precision() {
        return start.or(() -> end).map(date -> date.toString().length()).orElse(0);
    }

    private boolean precedes(PartialDate date) {
        return end.map(last -> !date.earliest().isAfter(last.latest())).orElse(true);
    }

    /** Whether something can take place in both. */
    boolean canBe(Period other) {
        if (!dated() || !other.dated()) {
            return true;
        }
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    private LocalDate first() {
        return start.map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private LocalDate last() {
        return end.map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** The same with the last day counted from the first, or the first from the last, by the number of days. */
    Period counted() {
        if (days.isEmpty()) {
            return this;
        }
        long more = days.get() - 1L;
        Optional<LocalDate> first = start.flatMap(Period::day);
        Optional<LocalDate> last = end.flatMap(Period::day);
        if (first.isPresent() && (last.isEmpty() || last.equals(first))) {
            return new Period(start, first.map(day -> PartialDate.of(day.plusDays(more))), days);
        }
        if (first.isEmpty() && start.isEmpty() && last.isPresent()) {
            return new Period(last.map(day -> PartialDate.of(day.minusDays(more))), end, days);
        }
        return this;
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return date instanceof PartialDate.OnDay day ? Optional.of(day.day()) : Optional.empty();
    }

    /** Whether the month, at least, is known. */
    boolean inAMonth() {
        return precision() > YEAR;
    }

    /** Whether it is one day. */
    boolean oneDay() {
        return start.flatMap(Period::day).isPresent() && start.equals(end);
    }

    /** The day of something within it, as far as it is known: the same where it is one day, else the month. */
    Period within() {
        Optional<YearMonth> month = start.flatMap(Period::day).map(YearMonth::from);
        boolean single =
                month.isPresent() && month.equals(end.flatMap(Period::day).map(YearMonth::from));
        if (oneDay() || !single) {
            return oneDay() ? this : UNKNOWN;
        }
        Optional<PartialDate> then = month.map(PartialDate::of);
        return new Period(then, then, Optional.empty());
    }

    /** Whether it lies wholly before {@code day}. */
    boolean before(LocalDate day) {
        return end.or(() -> start).map(date -> date.latest().isBefore(day)).orElse(false);
    }

    /** Whether {@code day} lies between its first day and its last. */
    boolean under(LocalDate day) {
        Optional<LocalDate> first = start.flatMap(Period::day);
        Optional<LocalDate> last = end.flatMap(Period::day);
        return first.isPresent()
                && last.isPresent()
                && !first.equals(last)
                && !first.get().isAfter(day)
                && !last.get().isBefore(day);
    }

    /** Whether it lies wholly after {@code day}. */
    boolean after(LocalDate day) {
        return start.map(date -> date.earliest().isAfter(day)).orElse(false);
    }
}
