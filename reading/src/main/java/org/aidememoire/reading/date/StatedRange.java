package org.aidememoire.reading.date;

import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;

/** From one date to another, where each may lack what the other has: "6 to 9 September", "January 26-27". */
record StatedRange(StatedDate first, StatedDate last) implements Timed {
    @Override
    public Span settle(Reference reference) {
        if (last.hasOnlyWeekday()) {
            return untilWeekday(reference);
        }
        StatedDate end = new StatedDate(
                last.weekday(),
                last.day(),
                last.month().or(first::month),
                last.year().or(this::firstYear));
        Optional<PartialDate> settledEnd = end.date(reference);
        Optional<PartialDate> start = settledEnd.flatMap(date -> start(end, date, reference));
        return start.isPresent()
                        && settledEnd.isPresent()
                        && !start.get().earliest().isAfter(settledEnd.get().latest())
                ? new Span(start, settledEnd)
                : Span.OPEN;
    }

    /** The year of the first date, which the last shares unless it falls in the next ("30 December 2019 to 2 January"). */
    private Optional<StatedYear> firstYear() {
        return first.year().map(year -> turnsOfTheYear() ? new StatedYear(year.value() + 1, year.relative()) : year);
    }

    private boolean turnsOfTheYear() {
        return first.month()
                .flatMap(one -> last.month().map(other -> one.compareTo(other) > 0))
                .orElse(false);
    }

    private Optional<PartialDate> start(StatedDate end, PartialDate settledEnd, Reference reference) {
        if (first.year().isPresent()) {
            return first.date(reference);
        }
        int endYear = settledEnd.latest().getYear();
        return first.completedBy(end)
                .in(StatedYear.of(turnsOfTheYear() ? endYear - 1 : endYear))
                .date(reference);
    }

    /** "Monday to Wednesday", "29 January until Sunday". */
    private Span untilWeekday(Reference reference) {
        Optional<PartialDate> start = first.date(reference);
        Optional<PartialDate> end = start.flatMap(date -> last.weekday()
                .map(TemporalAdjusters::nextOrSame)
                .map(adjuster -> PartialDate.of(date.latest().with(adjuster))));
        return new Span(start, end);
    }
}
