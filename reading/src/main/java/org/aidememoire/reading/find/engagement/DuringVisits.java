package org.aidememoire.reading.find.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.engagement.Cast.Part;
import org.aidememoire.reading.find.engagement.Occasion.Reference;

/** What an event of which little is said has from the visit during which it took place, or from its neighbours. */
final class DuringVisits {
    /** Families of what takes place during visits. */
    private static final Set<EngagementFamily> OF_A_VISIT = Set.of(
            EngagementFamily.TALKS,
            EngagementFamily.CEREMONY,
            EngagementFamily.SIGNING,
            EngagementFamily.SPEECH,
            EngagementFamily.OTHER);

    /** Families of what can take place during visits where guest and host meet in it. */
    private static final Set<EngagementFamily> BETWEEN_HOSTS =
            Set.of(EngagementFamily.SUMMIT, EngagementFamily.COMMITTEE_SESSION);

    private final Sides sides;
    private final List<Event> events;
    private final Outlook outlook;

    DuringVisits(Sides sides, List<Event> events, Outlook outlook) {
        this.sides = sides;
        this.events = events;
        this.outlook = outlook;
    }

    /** Where it took place: as said, or where the visit led. */
    Optional<CountryCode> country(Event event, List<Party> participants, Period when) {
        Optional<CountryCode> said = event.where().country();
        if (said.isPresent()) {
            return said;
        }
        if (event.family() == EngagementFamily.VISIT) {
            return sides.countries(participants).findFirst().flatMap(this::elsewhere);
        }
        // "the 2025 meeting of the two Parties": of a year, it need not have been during the visit that is told of.
        boolean ofAYear = event.when().dated() && !event.when().inAMonth();
        boolean background = event.family() == EngagementFamily.COMMITTEE_SESSION && event.onlyKnown();
        boolean duringVisits = OF_A_VISIT.contains(event.family())
                || (BETWEEN_HOSTS.contains(event.family()) && sides.known(participants) == 2 && !background);
        return duringVisits && !ofAYear
                ? visitFor(event, participants, when)
                        .flatMap(this::visitedCountry)
                        .filter(visited -> !event.received() || atHome(event, visited))
                : Optional.empty();
    }

    /** Whether a host of {@code event} may receive there: "received the Ambassador" abroad nobody does. */
    private boolean atHome(Event event, CountryCode country) {
        List<Party> hosts = event.occasions().stream()
                .flatMap(occasion -> occasion.cast().of(Part.HOST).stream())
                .toList();
        return sides.countries(hosts).findAny().isEmpty()
                || sides.countries(hosts).anyMatch(country::equals);
    }

    /** Where a guest from {@code home} can be who is only said to be on a visit: the first other state of the report. */
    private Optional<CountryCode> elsewhere(CountryCode home) {
        return sides.other(home).or(() -> sides.states().stream()
                .filter(state -> !state.equals(home))
                .findFirst());
    }

    /** Where a visit leads: as said, or of two sides to the other's. */
    Optional<CountryCode> visitedCountry(Event visit) {
        return visit.where()
                .country()
                .or(() -> sides.countries(visit.participants()).findFirst().flatMap(sides::other));
    }

    /** The visit during which an event takes place: a guest takes part, and nothing speaks against it. */
    Optional<Event> visitFor(Event event, List<Party> participants, Period when) {
        return events.stream()
                .filter(other -> other.family() == EngagementFamily.VISIT
                        && !other.participants().isEmpty())
                .filter(visit -> visit.when().counted().canBe(when))
                .filter(visit -> outlook.status(visit, visit.when()) == outlook.status(event, when)
                        || !visit.when().dated()
                        || when.dated()
                        || (event.item() && event.status().isEmpty()))
                .filter(visit -> participants.stream()
                        .anyMatch(party -> visit.participants().stream().anyMatch(guest -> sides.same(party, guest))))
                .filter(visit -> sides.count(participants) < 2 || receives(visit, participants))
                .max(Comparator.comparing((Event visit) -> shareAPerson(visit, participants))
                        .thenComparingInt(visit -> visit.occasions().size()));
    }

    /** Whether somebody of the visited country takes part. */
    private boolean receives(Event visit, List<Party> participants) {
        return visitedCountry(visit)
                .filter(country -> sides.countries(participants).anyMatch(country::equals)
                        || participants.stream()
                                .anyMatch(party -> sides.countryOf(party).isEmpty()))
                .isPresent();
    }

    private static boolean shareAPerson(Event visit, List<Party> participants) {
        return visit.participants().stream()
                .anyMatch(guest -> guest instanceof Party.Individual && participants.contains(guest));
    }

    /** An event without a date of its own takes the day of another in the same sentence. */
    Period when(Event event) {
        Period own = event.when();
        if (own.dated() || event.family() == EngagementFamily.VISIT) {
            return own;
        }
        return events.stream()
                .filter(other -> other != event
                        && other.when().oneDay()
                        && event.status().equals(other.status()))
                .filter(other -> together(event, other))
                .findFirst()
                .map(Event::when)
                .orElse(own);
    }

    /** What is told without a date of those on a visit took place in the month of the visit. */
    Period duringVisit(Event event, List<Party> participants, Period when) {
        boolean here = OF_A_VISIT.contains(event.family())
                && event.occasions().stream().noneMatch(one -> one.reference() == Reference.ANOTHER);
        return here
                ? visitFor(event, participants, when)
                        .filter(visit -> outlook.status(visit, visit.when()) == outlook.status(event, visit.when()))
                        .filter(visit -> event.where().country().isEmpty()
                                || event.where().country().equals(visitedCountry(visit)))
                        .map(visit -> visit.when().counted().within())
                        .orElse(when)
                : when;
    }

    private static boolean together(Event event, Event other) {
        return event.occasions().stream().anyMatch(one -> other.occasions().stream()
                .anyMatch(two -> one.read().sentence().equals(two.read().sentence())
                        && (two.when().dated() || two.reference() == Reference.KNOWN)));
    }
}
