package org.aidememoire.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.line.Between;
import org.aidememoire.register.line.Called;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.register.line.Place;
import org.aidememoire.register.line.ReportLine;
import org.aidememoire.register.line.Said;

/** Makes the line of an entry. */
final class EntryLines {
    /** How a document stands that was there already when it was first reported. */
    private static final Set<InstrumentStatus> THERE = EnumSet.of(InstrumentStatus.IN_FORCE, InstrumentStatus.CITED);

    private static final Comparator<Settled> MOST_PRECISE = Comparator.comparingLong(
                    (Settled when) -> when.lastStart().toEpochDay()
                            - when.firstStart().toEpochDay()
                            + when.lastEnd().toEpochDay()
                            - when.firstEnd().toEpochDay())
            .thenComparing(Comparator.naturalOrder());

    private final Register register;
    private final Entry entry;
    private final List<Statement> statements;
    private final List<Claim> claims;

    private EntryLines(Bundle bundle, Register register) {
        this.register = register;
        this.entry = bundle.entry();
        this.statements = bundle.statements();
        this.claims = entry.sources().stream().map(Source::claim).toList();
    }

    /** The line of {@code bundle}, of {@code register}. */
    static EntryLine of(Bundle bundle, Register register) {
        return new EntryLines(bundle, register).line();
    }

    static Optional<Settled> mostPrecise(Stream<Settled> settled) {
        return settled.min(MOST_PRECISE);
    }

    private EntryLine line() {
        Claim first = entry.first();
        Optional<Settled> settled = register.settled(entry);
        List<ReportId> reports = entry.reports();
        Optional<PartialDate> start = mostPrecise(settled.flatMap(Settled::start), EntryLines::start);
        Optional<PartialDate> end = mostPrecise(settled.flatMap(Settled::end), EntryLines::end);
        Optional<LocalDate> due = due();
        return new EntryLine(
                entry.id(),
                entry.kind(),
                first instanceof Person person ? person.name() : "",
                first instanceof Person person ? offices(person).findFirst() : Optional.empty(),
                Called.of(entry),
                first instanceof Instrument instrument && THERE.contains(instrument.status()),
                between(),
                first instanceof Commitment ? sides() : Set.of(),
                people(),
                claims.stream().map(Said::of).distinct().toList(),
                start,
                end,
                reports.stream()
                        .flatMap(report -> day(report).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                new Standings(register, entry).stands(end.or(() -> start), due),
                due,
                first instanceof Commitment ? mechanisms() : List.of(),
                reports.size(),
                new Place(
                        first.evidence().report(),
                        first.evidence().passage().start(),
                        first.evidence().passage().end(),
                        first.id()));
    }

    private Optional<PartialDate> day(ReportId report) {
        return register.line(report).flatMap(ReportLine::day);
    }

    private List<Between> between() {
        return statements.stream()
                .map(statement -> new Between(
                        Set.copyOf(statement.concerned().of(statement.claim())),
                        statement.concerned().principal()))
                .distinct()
                .sorted(Comparator.comparing((Between claim) -> new TreeSet<>(claim.named()).toString())
                        .thenComparing(claim -> new TreeSet<>(claim.principal()).toString()))
                .toList();
    }

    private Set<CountryCode> sides() {
        Set<CountryCode> named = new TreeSet<>();
        for (Claim claim : claims) {
            for (Party party : ((Commitment) claim).by()) {
                if (party instanceof Party.State state) {
                    named.add(state.code());
                }
            }
        }
        return named.isEmpty() ? new TreeSet<>(register.statesOf(entry.first())) : named;
    }

    private List<ClaimId> mechanisms() {
        return statements.stream()
                .flatMap(statement -> InItsWords.mechanisms(
                        (Commitment) statement.claim(),
                        register.claims(statement.report(), ClaimKind.MECHANISM).map(Mechanism.class::cast)))
                .map(Mechanism::id)
                .distinct()
                .sorted()
                .toList();
    }

    private Set<String> people() {
        Set<String> people = new TreeSet<>();
        for (Claim claim : claims) {
            if (claim instanceof Person person) {
                people.add(person.name());
            }
            parties(claim)
                    .filter(Party.Individual.class::isInstance)
                    .map(Party::label)
                    .forEach(people::add);
        }
        return people;
    }

    private static Stream<Party> parties(Claim claim) {
        if (claim instanceof Engagement engagement) {
            return engagement.participants().stream();
        }
        if (claim instanceof Invitation invitation) {
            return Stream.concat(Stream.of(invitation.from()), invitation.to().stream());
        }
        if (claim instanceof Commitment commitment) {
            return Stream.concat(commitment.by().stream(), commitment.to().stream());
        }
        if (claim instanceof ReportedFigure figure) {
            return figure.between().stream();
        }
        return claim instanceof Target target ? target.by().stream() : Stream.of();
    }

    private static Stream<CountryCode> offices(Person person) {
        return person.offices().stream().map(Office::country).flatMap(Optional::stream);
    }

    private Optional<LocalDate> due() {
        return claims.stream()
                .filter(claim -> claim instanceof Commitment commitment && commitment.polarity() == Polarity.POSITIVE)
                .flatMap(claim -> Horizon.of(
                        (Commitment) claim,
                        day(claim.evidence().report())
                                .map(PartialDate::earliest)
                                .map(Year::from))
                        .stream())
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder());
    }

    /** The most precise of what claims say and reports together settle. */
    private Optional<PartialDate> mostPrecise(
            Optional<PartialDate> settled, Function<Claim, Optional<PartialDate>> said) {
        return Stream.concat(claims.stream().flatMap(claim -> said.apply(claim).stream()), settled.stream())
                .min(Comparator.comparingLong((PartialDate date) ->
                                date.latest().toEpochDay() - date.earliest().toEpochDay())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<PartialDate> start(Claim claim) {
        if (claim instanceof Engagement engagement) {
            return engagement.start().or(engagement::end);
        }
        if (claim instanceof Instrument instrument) {
            return instrument.date();
        }
        return claim instanceof Milestone milestone ? milestone.date() : Optional.empty();
    }

    private static Optional<PartialDate> end(Claim claim) {
        return claim instanceof Engagement engagement ? engagement.end() : start(claim);
    }
}
