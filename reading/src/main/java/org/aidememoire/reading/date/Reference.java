package org.aidememoire.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;

/**
 * What an incomplete date is held against.
 *
 * @param published the day of publication, where it is known
 * @param tense the side of it that the verb points to, where it does
 */
record Reference(Optional<LocalDate> published, Optional<Tense> tense) {
    /**
     * A date so near to the day of publication is meant whatever the verb: "announced a summit for 10 March" has a past
     * verb, and a date to come.
     */
    private static final long NEAR = 31;

    private static final long HALF_WEEK = 3;

    /** The candidate nearest to the day of publication on the side that the verb points to. */
    Optional<PartialDate> choose(List<? extends PartialDate> candidates) {
        return published.flatMap(day -> {
            Comparator<PartialDate> nearest = Comparator.comparingLong((PartialDate date) -> distance(date, day))
                    .thenComparing(Comparator.naturalOrder());
            Optional<PartialDate> near = candidates.stream()
                    .map(PartialDate.class::cast)
                    .min(nearest)
                    .filter(date -> distance(date, day) <= NEAR);
            return near.or(() -> candidates.stream()
                            .filter(date -> agrees(date, day))
                            .map(PartialDate.class::cast)
                            .min(nearest))
                    .or(() -> candidates.stream().map(PartialDate.class::cast).min(nearest));
        });
    }

    /** The day that "on Thursday" means. A report of a Thursday may mean that day, whatever the verb. */
    Optional<PartialDate> weekday(DayOfWeek weekday) {
        return published
                .map(day -> {
                    if (tense.isPresent()) {
                        return day.with(
                                tense.get() == Tense.PAST
                                        ? TemporalAdjusters.previousOrSame(weekday)
                                        : TemporalAdjusters.nextOrSame(weekday));
                    }
                    return day.minusDays(HALF_WEEK).with(TemporalAdjusters.nextOrSame(weekday));
                })
                .map(PartialDate::of);
    }

    private boolean agrees(PartialDate date, LocalDate day) {
        return tense.map(side -> side == Tense.PAST
                        ? !date.earliest().isAfter(day)
                        : !date.latest().isBefore(day))
                .orElse(true);
    }

    private static long distance(PartialDate date, LocalDate day) {
        if (date.earliest().isAfter(day)) {
            return ChronoUnit.DAYS.between(day, date.earliest());
        }
        return date.latest().isBefore(day) ? ChronoUnit.DAYS.between(date.latest(), day) : 0;
    }
}
