package org.aidememoire.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.Source;
import org.aidememoire.register.line.Between;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.register.line.Place;
import org.aidememoire.register.line.Said;
import org.aidememoire.register.line.Span;

/** Makes the line of an entry. */
final class EntryLines {
    private static final Comparator<Settled> MOST_PRECISE = Comparator.comparingLong((Settled when) ->
                    when.lastStart().toEpochDay() - when.firstStart().toEpochDay()
                            + when.lastEnd().toEpochDay()
                            - when.firstEnd().toEpochDay())
            .thenComparing(Comparator.naturalOrder());

    private final Entry entry;
    private final List<Statement> statements;
    private final List<Claim> claims;

    private EntryLines(Entry entry, List<Statement> statements) {
        this.entry = entry;
        this.statements = statements;
        this.claims = entry.sources().stream().map(Source::claim).toList();
    }

    /** The line of {@code bundle}, of whose thing {@code settled} says when it took place. */
    static EntryLine of(Bundle bundle, Stream<Settled> settled) {
        return new EntryLines(bundle.entry(), bundle.statements()).line(mostPrecise(settled));
    }

    static Optional<Settled> mostPrecise(Stream<Settled> settled) {
        return settled.min(MOST_PRECISE);
    }

    private EntryLine line(Optional<Settled> settled) {
        Claim first = entry.first();
        Optional<Claim> dated = mostPreciseClaim();
        List<LocalDate> reported = entry.sources().stream()
                .flatMap(source -> source.published().stream())
                .toList();
        return new EntryLine(
                entry.id(),
                entry.kind(),
                name(first),
                country(first),
                form(first),
                first instanceof Instrument instrument && instrument.status() == InstrumentStatus.IN_FORCE,
                between(),
                by(),
                people(),
                said(),
                dated.flatMap(EntryLines::start),
                dated.flatMap(EntryLines::end),
                settled.flatMap(Settled::start),
                settled.flatMap(Settled::end),
                spans(dated.isPresent(), reported),
                dated.isPresent(),
                reported.stream().findFirst(),
                reported.stream().max(Comparator.naturalOrder()),
                (int) claims.stream()
                        .map(claim -> claim.evidence().report())
                        .distinct()
                        .count(),
                place(first));
    }

    private static Place place(Claim first) {
        return new Place(
                first.evidence().report(),
                first.evidence().passage().start(),
                first.evidence().passage().end(),
                first.id());
    }

    private static String name(Claim first) {
        if (first instanceof Person person) {
            return person.name();
        }
        if (first instanceof Instrument instrument) {
            return instrument.title().orElse("");
        }
        if (first instanceof Mechanism mechanism) {
            return mechanism.name();
        }
        if (first instanceof Project project) {
            return project.name();
        }
        if (first instanceof Target target) {
            return target.measure();
        }
        return first instanceof Milestone milestone ? milestone.name() : "";
    }

    private static Optional<CountryCode> country(Claim first) {
        if (first instanceof Person person) {
            return person.offices().stream()
                    .map(Office::country)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (first instanceof Invitation invitation) {
            return invitation.destination();
        }
        return first instanceof Engagement engagement ? engagement.country() : Optional.empty();
    }

    private static String form(Claim first) {
        if (first instanceof Engagement engagement) {
            return engagement.engaged().word();
        }
        return first instanceof Instrument instrument ? instrument.form().word() : "";
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

    private Set<CountryCode> by() {
        Set<CountryCode> by = new TreeSet<>();
        for (Statement statement : statements) {
            by(statement.claim()).forEach(party -> by.addAll(statement.concerned().of(party)));
        }
        return by;
    }

    private static List<Party> by(Claim claim) {
        if (claim instanceof Commitment commitment) {
            return commitment.by();
        }
        if (claim instanceof Target target) {
            return target.by();
        }
        return claim instanceof Invitation invitation ? List.of(invitation.from()) : List.of();
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
        return claim instanceof Target target ? target.by().stream() : Stream.of();
    }

    private List<Said> said() {
        return claims.stream()
                .filter(Commitment.class::isInstance)
                .map(Commitment.class::cast)
                .map(commitment -> new Said(commitment.force(), commitment.sectors()))
                .distinct()
                .sorted(Comparator.comparing(Said::force)
                        .thenComparing(one -> one.sectors().toString()))
                .toList();
    }

    private List<Span> spans(boolean dated, List<LocalDate> reported) {
        Stream<Span> spans = dated
                ? claims.stream().flatMap(claim -> span(claim).stream())
                : reported.stream().map(day -> new Span(day, day));
        return spans.distinct().sorted().toList();
    }

    private static Optional<Span> span(Claim claim) {
        return start(claim)
                .map(start ->
                        new Span(start.earliest(), end(claim).orElse(start).latest()));
    }

    private Optional<Claim> mostPreciseClaim() {
        return claims.stream()
                .filter(claim -> start(claim).isPresent())
                .reduce((first, other) -> breadth(other) < breadth(first) ? other : first);
    }

    private static long breadth(Claim claim) {
        return start(claim)
                .map(date -> date.latest().toEpochDay() - date.earliest().toEpochDay())
                .orElse(Long.MAX_VALUE);
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
        return claim instanceof Engagement engagement ? engagement.end().or(engagement::start) : start(claim);
    }
}
