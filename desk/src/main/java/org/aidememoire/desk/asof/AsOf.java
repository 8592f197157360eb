package org.aidememoire.desk.asof;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.KeptReading;

/**
 * The day that an answer is of. Whatever depends on the day, such as what is due next, takes it from here.
 *
 * @param day the day of reference
 * @param published whether only what had been published by that day counts; a report that does not say when it was
 *     published is taken to have been when what it tells of took place, as far as the register settles that, else on the
 *     day on which it came into the store
 * @param knownOn only what the register held at the end of this day counts, as it was read then; everything if empty
 */
public record AsOf(LocalDate day, boolean published, Optional<LocalDate> knownOn) {
    /** Everything that is kept, with {@code day} for what depends on it. */
    public static AsOf today(LocalDate day) {
        return new AsOf(day, false, Optional.empty());
    }

    /** Whether the same readings count on {@code other}, whatever else depends on its day. */
    public boolean counts(AsOf other) {
        return published == other.published && knownOn.equals(other.knownOn) && (!published || day.equals(other.day));
    }

    /** What is printed with every answer. */
    public String words() {
        return "as of " + value();
    }

    /** The day, and in words what is left out. */
    public String value() {
        return day
                + (published ? ": what had been published by then" : "")
                + knownOn.map(then -> (published ? ", " : ": ") + "what the register held on " + then)
                        .orElse("");
    }

    /**
     * Whether {@code reading} counts.
     *
     * @param undated stands in for the day of publication of a report that does not say it
     */
    public boolean holds(KeptReading reading, Function<ReportId, LocalDate> undated) {
        return !published
                || !reading.reading()
                        .published()
                        .orElseGet(() -> undated.apply(reading.reading().report()))
                        .isAfter(day);
    }
}
