package org.aidememoire.reading.find.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.engagement.Cast.Part;

/** Settles what the events of a report lack from one another, and leaves out what is no engagement of two sides. */
final class Settlement {
    /** Families in which one foreign participant in a country is enough. */
    private static final Set<Family> ABROAD =
            Set.of(Family.SPEECH, Family.CEREMONY, Family.SUMMIT, Family.SESSION, Family.OTHER);

    private final Account account;
    private final Sides sides;
    private final List<Event> events;

    Settlement(Account account, Sides sides, List<Event> events) {
        this.account = account;
        this.sides = sides;
        this.events = events;
    }

    Optional<Engagement> engagement(Event event) {
        List<Party> participants = participants(event);
        Period when = when(event).counted();
        Optional<CountryCode> country = country(event, participants, when);
        if (!international(event, participants, country)) {
            return Optional.empty();
        }
        Occasion clearest = event.clearest();
        return Optional.of(new Engagement(
                event.kind(),
                when.start(),
                when.end(),
                event.where().place(),
                country,
                participants,
                status(event, when),
                account.evidence(clearest.read(), clearest.from(), clearest.to(), clearest.rule(), List.of())));
    }

    /**
     * Those named; of talks that are only spoken of as known, the two states that the report is about; of talks with one
     * side, also the host of the visit.
     */
    private List<Party> participants(Event event) {
        List<Party> participants = event.participants();
        if (event.family() != Family.TALKS) {
            return participants;
        }
        if (participants.isEmpty()) {
            return event.onlyKnown() && sides.states().size() == 2
                    ? sides.states().stream().<Party>map(Party.State::new).toList()
                    : participants;
        }
        return sides.count(participants) < 2 ? withHosts(event, participants) : participants;
    }

    private List<Party> withHosts(Event event, List<Party> participants) {
        List<Party> hosts = visitFor(event, participants, event.when()).stream()
                .flatMap(visit -> visit.occasions().stream())
                .flatMap(occasion -> occasion.cast().of(Part.HOST).stream())
                .distinct()
                .toList();
        Optional<Party> other = sides.countries(participants)
                .findFirst()
                .flatMap(sides::other)
                .filter(state -> event.onlyKnown())
                .map(Party.State::new);
        List<Party> more = hosts.isEmpty() ? other.stream().toList() : hosts;
        return Stream.concat(participants.stream(), more.stream()).distinct().toList();
    }

    private EngagementStatus status(Event event, Period when) {
        boolean toCome = account.published().filter(when::after).isPresent();
        boolean undone = event.status()
                .filter(status -> status == EngagementStatus.POSTPONED || status == EngagementStatus.CANCELLED)
                .isPresent();
        return toCome && !undone ? EngagementStatus.PLANNED : event.status().orElse(EngagementStatus.HELD);
    }

    private boolean international(Event event, List<Party> participants, Optional<CountryCode> country) {
        if (event.family() == Family.VISIT) {
            return visit(event, participants, country);
        }
        if (sides.count(participants) >= 2) {
            return sides.known(participants) > 0 || country.isPresent();
        }
        return ABROAD.contains(event.family()) && !participants.isEmpty() && abroad(participants, country);
    }

    /** A country that is named as the destination is foreign to whoever visits it. */
    private boolean visit(Event event, List<Party> participants, Optional<CountryCode> country) {
        boolean foreign = country.isPresent()
                && event.where().place().isEmpty()
                && event.where().country().isPresent()
                && sides.known(participants) == 0;
        return !participants.isEmpty() && (foreign || abroad(participants, country));
    }

    /** Whether they are known to come from elsewhere; of persons whose state is not known, in a report on two states. */
    private boolean abroad(List<Party> participants, Optional<CountryCode> country) {
        if (country.isEmpty()) {
            return false;
        }
        List<CountryCode> homes = sides.countries(participants).toList();
        return homes.isEmpty() ? sides.states().size() > 1 : !homes.contains(country.get());
    }

    private Optional<CountryCode> country(Event event, List<Party> participants, Period when) {
        Optional<CountryCode> said = event.where().country();
        if (said.isPresent()) {
            return said;
        }
        if (event.family() == Family.VISIT) {
            return sides.countries(participants).findFirst().flatMap(sides::other);
        }
        return visitFor(event, participants, when).flatMap(visit -> visitedCountry(visit));
    }

    private Optional<CountryCode> visitedCountry(Event visit) {
        return visit.where()
                .country()
                .or(() -> sides.countries(visit.participants()).findFirst().flatMap(sides::other));
    }

    /** The visit during which an event takes place: a guest takes part, and nothing speaks against it. */
    private Optional<Event> visitFor(Event event, List<Party> participants, Period when) {
        return events.stream()
                .filter(other ->
                        other.family() == Family.VISIT && !other.participants().isEmpty())
                .filter(visit -> visit.when().counted().canBe(when))
                .filter(visit -> status(visit, visit.when()) == status(event, when)
                        || !visit.when().dated())
                .filter(visit -> participants.stream()
                        .anyMatch(party -> visit.participants().stream().anyMatch(guest -> sides.same(party, guest))))
                .max(Comparator.comparingInt(visit -> visit.occasions().size()));
    }

    /** An event without a date of its own takes the day of another in the same sentence. */
    private Period when(Event event) {
        Period own = event.when();
        if (own.dated() || event.family() == Family.VISIT) {
            return own;
        }
        return events.stream()
                .filter(other -> other != event && other.when().dated() && other.family() != Family.VISIT)
                .filter(other -> together(event, other))
                .findFirst()
                .map(Event::when)
                .orElse(own);
    }

    private static boolean together(Event event, Event other) {
        return event.occasions().stream().anyMatch(one -> other.occasions().stream()
                .anyMatch(two -> one.read().sentence().equals(two.read().sentence())
                        && two.when().dated()));
    }
}
