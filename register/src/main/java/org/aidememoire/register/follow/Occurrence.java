package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.Ordinals;
import org.aidememoire.register.Register;

/**
 * An anniversary that lies ahead, told of or worked out: of the 50th in 2025 the 51st is in 2026.
 *
 * @param milestone what the reports tell of
 * @param ordinal which anniversary it is
 * @param date when, as precisely as the reports settle it
 * @param told whether a report tells of this very one
 */
public record Occurrence(Entry milestone, int ordinal, PartialDate date, boolean told) {
    private static final Comparator<Occurrence> ORDER = Comparator.comparing(Occurrence::date)
            .thenComparing(occurrence -> occurrence.milestone().id());

    /** What of the milestones between {@code states} comes next from {@code on}, soonest first. */
    public static List<Occurrence> ahead(Register register, Set<CountryCode> states, LocalDate on) {
        return register.entriesBetween(states, ClaimKind.MILESTONE).stream()
                .flatMap(entry -> next(register, entry, on).stream())
                .sorted(ORDER)
                .toList();
    }

    /** The next anniversary of {@code entry} from {@code on}; none where it has no ordinal or no date. */
    public static Optional<Occurrence> next(Register register, Entry entry, LocalDate on) {
        Optional<PartialDate> date = new Dates(register).start(entry);
        int ordinal = ((Milestone) entry.first()).ordinal().orElse(0);
        if (ordinal == 0 || date.isEmpty()) {
            return Optional.empty();
        }
        int years = 0;
        while (later(date.get(), years).latest().isBefore(on)) {
            years++;
        }
        return Optional.of(new Occurrence(entry, ordinal + years, later(date.get(), years), years == 0));
    }

    /** What it is called: as it is told of, with its own ordinal in the place of that of the earlier one. */
    public String name() {
        Milestone earlier = (Milestone) milestone.first();
        if (told) {
            return earlier.name();
        }
        String name = Ordinals.exchanged(earlier.name(), earlier.ordinal().orElseThrow(), ordinal);
        return name.equals(earlier.name()) ? Ordinals.inFigures(ordinal) + ", after: " + name : name;
    }

    private static PartialDate later(PartialDate date, int years) {
        if (date instanceof PartialDate.OnDay on) {
            return PartialDate.of(on.day().plusYears(years));
        }
        if (date instanceof PartialDate.InMonth in) {
            return PartialDate.of(in.month().plusYears(years));
        }
        return PartialDate.of(Year.from(date.earliest()).plusYears(years));
    }
}
