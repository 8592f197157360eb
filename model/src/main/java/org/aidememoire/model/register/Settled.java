package org.aidememoire.model.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.date.PartialDate;

/**
 * When something took or takes place, worked out from what several reports say. Each of its two days lies between a first
 * and a last possible one; where these are the same day, it is settled.
 *
 * @param claim the claim whose thing is dated
 * @param firstStart the earliest day on which it can have begun
 * @param lastStart the latest day on which it can have begun
 * @param firstEnd the earliest day on which it can have ended
 * @param lastEnd the latest day on which it can have ended
 * @param by what settles it, one line for each report that contributes, in words
 */
public record Settled(
        ClaimId claim,
        LocalDate firstStart,
        LocalDate lastStart,
        LocalDate firstEnd,
        LocalDate lastEnd,
        List<String> by)
        implements Comparable<Settled> {
    private static final Comparator<Settled> ORDER = Comparator.comparing(Settled::claim)
            .thenComparing(Settled::firstStart)
            .thenComparing(Settled::lastStart)
            .thenComparing(Settled::firstEnd)
            .thenComparing(Settled::lastEnd)
            .thenComparing(settled -> String.join("\n", settled.by));

    /** @throws IllegalArgumentException if a last day lies before its first */
    public Settled {
        if (lastStart.isBefore(firstStart) || lastEnd.isBefore(firstEnd)) {
            throw new IllegalArgumentException(
                    "no such time: " + firstStart + "–" + lastStart + ", " + firstEnd + "–" + lastEnd);
        }
        by = List.copyOf(by);
    }

    /** The first day, at the precision that is settled: a day, a month or a year. */
    public Optional<PartialDate> start() {
        return PartialDate.spanning(firstStart, lastStart);
    }

    /** The last day, at the precision of a day or a month; none where more is left open. */
    public Optional<PartialDate> end() {
        return PartialDate.spanning(firstEnd, lastEnd).filter(date -> !(date instanceof PartialDate.InYear));
    }

    @Override
    public int compareTo(Settled other) {
        return ORDER.compare(this, other);
    }
}
