package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.engagement.Cast.Part;

/** Says who took part: those named, and those who are only implied. */
final class Participation {
    private final Sides sides;
    private final List<Event> events;
    private final DuringVisits visits;

    Participation(Sides sides, List<Event> events, DuringVisits visits) {
        this.sides = sides;
        this.events = events;
        this.visits = visits;
    }

    /**
     * Those named; of talks that are only spoken of as known, the two states that the report is about; of talks with one
     * side, also the host of the visit.
     */
    List<Party> of(Event event) {
        List<Party> participants = event.participants();
        if (event.family() == EngagementFamily.VISIT) {
            return withoutTheVisited(event, participants);
        }
        if (event.family() == EngagementFamily.CEREMONY || event.family() == EngagementFamily.OTHER) {
            return withGuests(event, participants);
        }
        if (event.family() != EngagementFamily.TALKS) {
            return participants;
        }
        if (hostsOnly(event) && !participants.isEmpty()) {
            return withVisitors(participants);
        }
        if (participants.isEmpty()) {
            return event.onlyKnown() && event.named() && sides.states().size() == 2
                    ? sides.states().stream().<Party>map(Party.State::new).toList()
                    : participants;
        }
        List<Party> met = sides.count(participants) < 2 ? withHosts(event, participants) : participants;
        return event.item() && sides.count(met) == 1 ? withVisitors(met) : met;
    }

    /** "On his visit he will call on the Emir": only who receives is named. */
    private static boolean hostsOnly(Event event) {
        return event.occasions().stream()
                .allMatch(one -> one.cast().all().equals(one.cast().of(Part.HOST)));
    }

    /** "10:00 Meeting with the Emir": of a visit to his country, its guests. */
    private List<Party> withVisitors(List<Party> met) {
        Optional<CountryCode> home = sides.countries(met).findFirst();
        List<Event> there = visits().filter(visit -> !visit.participants().isEmpty())
                .filter(visit -> home.isEmpty() || visit.where().country().equals(home))
                .filter(visit -> sides.countries(visit.participants())
                        .noneMatch(guest -> Optional.of(guest).equals(home)))
                .toList();
        return there.size() == 1
                ? Stream.concat(met.stream(), there.get(0).participants().stream())
                        .distinct()
                        .toList()
                : met;
    }

    private Stream<Event> visits() {
        return events.stream().filter(event -> event.family() == EngagementFamily.VISIT);
    }

    /** Of "their visit" and of "visited the port together", those who come from elsewhere. */
    private List<Party> withoutTheVisited(Event visit, List<Party> guests) {
        Optional<CountryCode> visited = visit.where().country();
        boolean foreigner = guests.stream()
                .flatMap(guest -> sides.countryOf(guest).stream())
                .anyMatch(home -> !visited.equals(Optional.of(home)));
        return guests.stream()
                .filter(guest -> !foreigner
                        || visited.isEmpty()
                        || !sides.countryOf(guest).equals(visited))
                .toList();
    }

    private List<Party> withHosts(Event event, List<Party> participants) {
        List<Party> hosts = visits.visitFor(event, participants, event.when()).stream()
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

    /** "In the evening the President gave a dinner": for the guest of the visit to that country. */
    private List<Party> withGuests(Event event, List<Party> participants) {
        if (event.item() && sides.count(participants) < 2) {
            return withVisitors(participants); // "13:00 Lunch given by the Prime Minister"
        }
        boolean hosts = !participants.isEmpty()
                && event.occasions().stream()
                        .allMatch(one -> one.cast().all().equals(one.cast().of(Part.HOST)));
        Optional<CountryCode> home = sides.countries(participants).findFirst();
        return hosts && home.isPresent()
                ? visits().filter(visit -> visits.visitedCountry(visit).equals(home))
                        .findFirst()
                        .map(visit -> Stream.concat(participants.stream(), visit.participants().stream())
                                .distinct()
                                .toList())
                        .orElse(participants)
                : participants;
    }
}
