package org.aidememoire.reading.find.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.engagement.Cast.Part;
import org.aidememoire.reading.find.engagement.Occasion.Reference;

/** Settles what the events of a report lack from one another, and leaves out what is no engagement of two sides. */
final class Settlement {
    /** Families in which one foreign participant in a country is enough. */
    private static final Set<EngagementFamily> ABROAD = Set.of(
            EngagementFamily.SPEECH,
            EngagementFamily.CEREMONY,
            EngagementFamily.SIGNING,
            EngagementFamily.SUMMIT,
            EngagementFamily.COMMITTEE_SESSION,
            EngagementFamily.OTHER);

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

    /** In whose capitals the governments of states sat that are no more: of Moscow reports say Russia. */
    private static final Map<String, String> SUCCEEDED =
            Map.of("SUN", "RUS", "YUG", "SRB", "CSK", "CZE", "DDR", "DEU", "SCG", "SRB");

    private final Account account;
    private final Sides sides;
    private final List<Event> events;
    private final Leaders leaders;

    Settlement(Account account, Sides sides, List<Event> events) {
        this.account = account;
        this.sides = sides;
        this.events = events;
        this.leaders = new Leaders(account);
    }

    Optional<Engagement> engagement(Event event) {
        List<Party> participants = participants(event);
        Period said = when(event).counted();
        Period when = said.dated() ? said : duringVisit(event, participants, said);
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
                event.family() == EngagementFamily.COMMITTEE_SESSION ? leaders.inPlaceOf(participants) : participants,
                status(event, when),
                account.evidence(clearest.read(), clearest.from(), clearest.to(), clearest.rule(), List.of())));
    }

    /**
     * Those named; of talks that are only spoken of as known, the two states that the report is about; of talks with one
     * side, also the host of the visit.
     */
    private List<Party> participants(Event event) {
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
        if (participants.isEmpty()) {
            return event.onlyKnown() && event.named() && sides.states().size() == 2
                    ? sides.states().stream().<Party>map(Party.State::new).toList()
                    : participants;
        }
        return sides.count(participants) < 2 ? withHosts(event, participants) : participants;
    }

    private static List<Party> withoutTheVisited(Event visit, List<Party> guests) {
        Optional<Party> visited = visit.where().country().map(Party.State::new);
        return guests.stream()
                .filter(guest -> guests.size() == 1 || !Optional.of(guest).equals(visited))
                .toList();
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

    /** "In the evening the President gave a dinner": for the guest of the visit to that country. */
    private List<Party> withGuests(Event event, List<Party> participants) {
        boolean hosts = !participants.isEmpty()
                && event.occasions().stream()
                        .allMatch(one -> one.cast().all().equals(one.cast().of(Part.HOST)));
        Optional<CountryCode> home = sides.countries(participants).findFirst();
        return hosts && home.isPresent()
                ? events.stream()
                        .filter(visit -> visit.family() == EngagementFamily.VISIT)
                        .filter(visit -> visitedCountry(visit).equals(home))
                        .findFirst()
                        .map(visit -> Stream.concat(participants.stream(), visit.participants().stream())
                                .distinct()
                                .toList())
                        .orElse(participants)
                : participants;
    }

    private EngagementStatus status(Event event, Period when) {
        if (account.published()
                        .filter(day -> when.before(day) || when.under(day))
                        .isPresent()
                && event.status()
                        .filter(status -> status == EngagementStatus.PLANNED)
                        .isPresent()) {
            return EngagementStatus.HELD;
        }
        boolean toCome = account.published().filter(when::after).isPresent();
        boolean undone = event.status()
                .filter(status -> status == EngagementStatus.POSTPONED || status == EngagementStatus.CANCELLED)
                .isPresent();
        return toCome && !undone ? EngagementStatus.PLANNED : event.status().orElse(EngagementStatus.HELD);
    }

    private boolean international(Event event, List<Party> participants, Optional<CountryCode> country) {
        if (event.family() == EngagementFamily.VISIT) {
            return abroad(participants, country);
        }
        if (twoSides(event, participants, country)) {
            return true;
        }
        return (ABROAD.contains(event.family()) || guestsOnly(event, participants))
                && !participants.isEmpty()
                && abroad(participants, country);
    }

    /** "Kaunda held talks in Rome": a place abroad is said, and who met there is known to come from elsewhere. */
    private boolean guestsOnly(Event event, List<Party> participants) {
        return event.family() == EngagementFamily.TALKS
                && event.where().country().isPresent()
                && sides.known(participants) > 0
                && participants.stream().allMatch(party -> sides.sure(party) && !sides.withoutPost(party));
    }

    /**
     * Two states; or one, and a body or the holder of a post whose state the report does not say; or two who hold the
     * same post, whatever may be concluded of them.
     */
    private boolean twoSides(Event event, List<Party> participants, Optional<CountryCode> country) {
        if (sides.known(participants) >= 2) {
            return true;
        }
        if (sides.states().size() == 2 && sides.known(participants) == 0 && event.received()) {
            return true;
        }
        if (event.diplomatic() && !participants.isEmpty()) {
            return true;
        }
        if (sides.count(participants) > 1 && participants.stream().anyMatch(sides::envoy)) {
            return true;
        }
        if (event.withSomebody() && participants.stream().anyMatch(this::surelyForeign)) {
            return true;
        }
        if (event.betweenTwoOfAPost() && sides.known(participants) > 0) {
            return true;
        }
        if (sides.samePost(participants) || (event.betweenCounterparts() && participants.size() > 1)) {
            return true;
        }
        if (event.family() == EngagementFamily.PHONE_CALL
                && sides.count(participants) > 1
                && participants.stream().anyMatch(this::surelyForeign)) {
            return true;
        }
        boolean somewhere = sides.known(participants) > 0 || country.isPresent();
        boolean open = participants.stream()
                .filter(party -> sides.countryOf(party).isEmpty())
                .anyMatch(party -> party instanceof Party.Individual
                        ? !sides.withoutPost(party)
                        : sides.states().size() > 1);
        boolean amongThemselves = event.occasions().stream().allMatch(one -> one.reference() == Reference.IMPLIED)
                && country.isPresent()
                && sides.countries(participants).anyMatch(country.get()::equals);
        return sides.count(participants) >= 2 && somewhere && open && !amongThemselves;
    }

    /** "Moldovan Foreign Minister Ciobanu": a holder of a post whose state the report says, as one's own press does not. */
    private boolean surelyForeign(Party party) {
        return party instanceof Party.Individual
                && sides.sure(party)
                && !sides.withoutPost(party)
                && sides.countryOf(party).isPresent();
    }

    /**
     * Whether they are known to come from elsewhere. Where the report only lets their home be concluded (often from the
     * one country it names), a post is enough.
     */
    private boolean abroad(List<Party> participants, Optional<CountryCode> country) {
        return country.isPresent()
                && !participants.isEmpty()
                && participants.stream().noneMatch(party -> home(party, country.get()));
    }

    private boolean home(Party party, CountryCode country) {
        Optional<CountryCode> home = sides.countryOf(party);
        if (home.isEmpty()) {
            return sides.withoutPost(party)
                    || (party instanceof Party.Body && sides.states().size() < 2);
        }
        boolean concluded = !sides.sure(party) && sides.states().size() < 2 && !sides.withoutPost(party);
        return (home.get().equals(country) || SUCCEEDED.getOrDefault(home.get().alpha3(), "").equals(country.alpha3()))
                && !concluded;
    }

    private Optional<CountryCode> country(Event event, List<Party> participants, Period when) {
        Optional<CountryCode> said = event.where().country();
        if (said.isPresent()) {
            return said;
        }
        if (event.family() == EngagementFamily.VISIT) {
            return sides.countries(participants).findFirst().flatMap(this::elsewhere);
        }
        return OF_A_VISIT.contains(event.family())
                        || (BETWEEN_HOSTS.contains(event.family()) && sides.known(participants) == 2)
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

    private Optional<CountryCode> visitedCountry(Event visit) {
        return visit.where()
                .country()
                .or(() -> sides.countries(visit.participants()).findFirst().flatMap(sides::other));
    }

    /** The visit during which an event takes place: a guest takes part, and nothing speaks against it. */
    private Optional<Event> visitFor(Event event, List<Party> participants, Period when) {
        return events.stream()
                .filter(other -> other.family() == EngagementFamily.VISIT
                        && !other.participants().isEmpty())
                .filter(visit -> visit.when().counted().canBe(when))
                .filter(visit -> status(visit, visit.when()) == status(event, when)
                        || !visit.when().dated()
                        || when.dated())
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
    private Period when(Event event) {
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
    private Period duringVisit(Event event, List<Party> participants, Period when) {
        boolean here = OF_A_VISIT.contains(event.family())
                && event.occasions().stream().noneMatch(one -> one.reference() == Reference.ANOTHER);
        return here
                ? visitFor(event, participants, when)
                        .filter(visit -> status(visit, visit.when()) == status(event, visit.when()))
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
