package org.aidememoire.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.KeptReading;

/**
 * The day that an answer is of. Whatever depends on the day, such as what is due next, takes it from here.
 *
 * @param day the day of reference
 * @param published whether only what had been published by that day counts
 * @param knownOn only what the register held at the end of this day counts, as it was read then; everything if empty
 */
public record AsOf(LocalDate day, boolean published, Optional<LocalDate> knownOn) {
    /** Everything that is kept, with {@code day} for what depends on it. */
    public static AsOf today(LocalDate day) {
        return new AsOf(day, false, Optional.empty());
    }

    /** What is printed with every answer. */
    public String words() {
        return "as of " + day + (published ? ": what had been published by then" : "")
                + knownOn.map(then -> (published ? ", " : ": ") + "what the register held on " + then)
                        .orElse("");
    }

    /**
     * Whether {@code reading} counts. A report that does not say when it was published had been by the day on which it
     * came into the store.
     *
     * @param keptOn when each report came into the store
     */
    boolean holds(KeptReading reading, Map<ReportId, LocalDate> keptOn) {
        LocalDate known = reading.reading()
                .published()
                .orElseGet(() -> keptOn.getOrDefault(reading.reading().report(), LocalDate.MAX));
        return !published || !known.isAfter(day);
    }
}
