package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.Celebrated;
import org.aidememoire.register.Ordinals;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;

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
    private static final Comparator<Occurrence> MOST_PRECISE = Comparator.comparingLong((Occurrence one) ->
                    one.date().latest().toEpochDay() - one.date().earliest().toEpochDay())
            .thenComparing(Comparator.comparing(Occurrence::date).reversed())
            .thenComparing(one -> one.milestone().id());

    /** What of the milestones between {@code states} comes next from {@code on}, each once, soonest first. */
    public static List<Occurrence> ahead(Register register, Set<CountryCode> states, LocalDate on) {
        Map<Celebrated, List<Occurrence>> told = new LinkedHashMap<>();
        for (Entry entry : register.entriesBetween(states, ClaimKind.MILESTONE)) {
            told(register, entry)
                    .ifPresent(one -> told.computeIfAbsent(one.celebrated(register), any -> new ArrayList<>())
                            .add(one));
        }
        return told.values().stream().map(same -> next(same, on)).sorted(ORDER).toList();
    }

    /** The next anniversary of {@code entry} from {@code on}; none where it has no ordinal or no date. */
    public static Optional<Occurrence> next(Register register, Entry entry, LocalDate on) {
        return told(register, entry).map(one -> next(List.of(one), on));
    }

    /** The anniversary that {@code entry} tells of; none where it has no ordinal or no date. */
    private static Optional<Occurrence> told(Register register, Entry entry) {
        int ordinal = ((Milestone) entry.first()).ordinal().orElse(0);
        return ordinal == 0
                ? Optional.empty()
                : new Dates(register).start(entry).map(date -> new Occurrence(entry, ordinal, date, true));
    }

    /**
     * The next of anniversaries of one thing. When in the year it is, the most precise of them tells: where the 60th is told
     * with its day and the 63rd by its year alone, that day is the day of both.
     */
    private static Occurrence next(List<Occurrence> same, LocalDate on) {
        Occurrence day = same.stream().min(MOST_PRECISE).orElseThrow();
        int years = 0;
        while (later(day.date(), years).latest().isBefore(on)) {
            years++;
        }
        int back = years;
        int ordinal = day.ordinal() + years;
        return same.stream()
                .filter(one -> one.ordinal() == ordinal)
                .min(MOST_PRECISE)
                .map(one -> new Occurrence(one.milestone(), ordinal, later(day.date(), back), true))
                .orElseGet(() -> new Occurrence(day.milestone(), ordinal, later(day.date(), back), back == 0));
    }

    private Celebrated celebrated(Register register) {
        return Celebrated.by(
                (Milestone) milestone.first(), whose(register), date.earliest().getYear());
    }

    /** The states in whose relationship it is told. */
    public Set<CountryCode> whose(Register register) {
        return register.line(milestone.id()).map(EntryLine::told).orElse(Set.of());
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
