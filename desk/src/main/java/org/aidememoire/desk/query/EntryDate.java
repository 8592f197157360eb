package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;

/** When an entry's thing took or takes place, and when it was first reported: two different days. */
public final class EntryDate {
    private static final Set<ClaimKind> DATED = Set.of(ClaimKind.ENGAGEMENT, ClaimKind.INSTRUMENT, ClaimKind.MILESTONE);

    private EntryDate() {}

    /** The first day, month or year of what {@code claim} speaks of, where it is a thing that has one. */
    public static Optional<PartialDate> start(Claim claim) {
        if (claim instanceof Engagement engagement) {
            return engagement.start().or(engagement::end);
        }
        if (claim instanceof Instrument instrument) {
            return instrument.date();
        }
        return claim instanceof Milestone milestone ? milestone.date() : Optional.empty();
    }

    /** The last day, month or year of what {@code claim} speaks of. */
    public static Optional<PartialDate> end(Claim claim) {
        return claim instanceof Engagement engagement ? engagement.end().or(engagement::start) : start(claim);
    }

    /** When the thing takes place, by the most precise of its sources; of equally precise ones the first published. */
    public static Optional<PartialDate> of(Entry entry) {
        return mostPrecise(entry).flatMap(EntryDate::start);
    }

    /** The claim that says most precisely when the thing takes place; the first where none does. */
    public static Optional<Claim> mostPrecise(Entry entry) {
        if (!DATED.contains(entry.kind())) {
            return Optional.empty();
        }
        Optional<Claim> best = Optional.empty();
        for (Source source : entry.sources()) {
            Claim claim = source.claim();
            if (start(claim).isPresent()
                    && best.filter(first -> breadth(first) <= breadth(claim)).isEmpty()) {
                best = Optional.of(claim);
            }
            if (best.filter(first -> breadth(first) == 0).isPresent()) {
                // Nothing is more precise than a day, so no other source has to be opened.
                break;
            }
        }
        return best;
    }

    private static long breadth(Claim claim) {
        return start(claim)
                .map(date -> date.latest().toEpochDay() - date.earliest().toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    /** The day of the first report that has one. */
    public static Optional<LocalDate> reported(Entry entry) {
        return entry.sources().stream()
                .flatMap(source -> source.published().stream())
                .findFirst();
    }
}
