package org.aidememoire.desk.relationship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.columns.Shown;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.CommitmentHistory;
import org.aidememoire.register.follow.Dates;

/**
 * The undertakings of a relationship of which no report says that they were carried out. That is not to say that they were
 * not.
 */
final class Undertakings {
    private final Register register;
    private final Dates dates;
    private final LocalDate on;
    private final List<Entry> open;

    Undertakings(Register register, Set<CountryCode> states, LocalDate on) {
        this.register = register;
        this.dates = new Dates(register);
        this.on = on;
        this.open = register.entriesBetween(states, ClaimKind.COMMITMENT).stream()
                .filter(entry -> register.tied(entry, TieKind.DELIVERED_BY).isEmpty())
                .sorted(Comparator.comparing((Entry entry) -> lastSaid(entry))
                        .reversed()
                        .thenComparing(Undertakings::force)
                        .thenComparing(Entry::id))
                .toList();
    }

    /** What those in {@code bound}, and nobody else, undertook; the last said first. */
    List<Entry> owedBy(Predicate<Set<CountryCode>> bound) {
        return open.stream()
                .filter(entry -> force(entry) != Force.PROPOSED)
                .filter(entry -> bound.test(by(entry)))
                .toList();
    }

    /** What those in {@code asking} proposed and no report says was taken up. */
    List<Entry> askedBy(Predicate<Set<CountryCode>> asking) {
        return open.stream()
                .filter(entry -> force(entry) == Force.PROPOSED)
                .filter(entry -> asking.test(by(entry)))
                .toList();
    }

    /** What was first said on {@code day} or later. */
    List<Entry> newSince(LocalDate day) {
        return open.stream()
                .filter(entry ->
                        firstSaid(entry).filter(said -> !said.isBefore(day)).isPresent())
                .toList();
    }

    /** What has a horizon that is still to come, the soonest first. */
    List<Entry> fallingDue() {
        return withHorizon()
                .filter(entry -> !lastDay(entry).isBefore(on))
                .sorted(Comparator.comparing(this::lastDay).thenComparing(Entry::id))
                .toList();
    }

    /** What has a horizon that has passed, the last first. */
    List<Entry> pastDue() {
        return withHorizon()
                .filter(entry -> lastDay(entry).isBefore(on))
                .sorted(Comparator.comparing(this::lastDay).reversed().thenComparing(Entry::id))
                .toList();
    }

    private Stream<Entry> withHorizon() {
        return open.stream().filter(entry -> horizon(entry).isPresent());
    }

    Line line(Entry entry) {
        Commitment shown = firmest(entry);
        String to = labels(shown.to());
        int times = (int) entry.sources().stream()
                .map(source -> source.claim().evidence().report())
                .distinct()
                .count();
        return Line.of(
                entry,
                (shown.polarity() == Polarity.NEGATIVE ? "not: " : "") + "“" + Context.line(shown.action()) + "”, "
                        + shown.force().word() + " by " + labels(shown.by())
                        + (to.isEmpty() ? "" : " to " + to)
                        + shown.due().map(due -> ", due " + Context.line(due)).orElse("")
                        + (times > 1 ? ", in " + times + " reports" : ""));
    }

    Line dueLine(Entry entry) {
        Line line = line(entry);
        PartialDate horizon = horizon(entry).orElseThrow();
        return new Line(
                line.entry(),
                horizon + (horizon.latest().isBefore(on) ? " (past; no report of it)" : "") + "  " + line.text(),
                line.reports());
    }

    private LocalDate lastDay(Entry entry) {
        return horizon(entry).map(PartialDate::latest).orElseThrow();
    }

    private Optional<PartialDate> horizon(Entry entry) {
        return CommitmentHistory.of(register, entry, on).horizon();
    }

    private LocalDate lastSaid(Entry entry) {
        return said(entry).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    private Optional<LocalDate> firstSaid(Entry entry) {
        return said(entry).min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> said(Entry entry) {
        return entry.sources().stream()
                .map(source -> source.claim().evidence().report())
                .distinct()
                .flatMap(report -> dates.of(report).stream())
                .map(PartialDate::earliest);
    }

    /** The states whose undertaking it is; where only persons or bodies are named, the states that its claims name. */
    private Set<CountryCode> by(Entry entry) {
        Set<CountryCode> named = new TreeSet<>();
        for (Party party : firmest(entry).by()) {
            if (party instanceof Party.State state) {
                named.add(state.code());
            }
        }
        return named.isEmpty() ? register.statesOf(firmest(entry)) : named;
    }

    private static Force force(Entry entry) {
        return firmest(entry).force();
    }

    private static Commitment firmest(Entry entry) {
        return (Commitment) Shown.claim(entry);
    }

    private static Commitment commitment(Source source) {
        return (Commitment) source.claim();
    }

    private static String labels(List<Party> parties) {
        return parties.stream().map(Party::label).collect(Collectors.joining(", "));
    }
}
