package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.engagement.Occasion.Reference;
import org.aidememoire.reading.mention.CountryMention;

/** Says whether an engagement is one of two sides, or of one side in the other's country. */
final class BetweenStates {
    /** Families in which one foreign participant in a country is enough. */
    private static final Set<EngagementFamily> ABROAD = Set.of(
            EngagementFamily.SPEECH,
            EngagementFamily.CEREMONY,
            EngagementFamily.SIGNING,
            EngagementFamily.SUMMIT,
            EngagementFamily.COMMITTEE_SESSION,
            EngagementFamily.OTHER);

    /** In whose capitals the governments of states sat that are no more: of Moscow reports say Russia. */
    private static final Map<String, String> SUCCEEDED =
            Map.of("SUN", "RUS", "YUG", "SRB", "CSK", "CZE", "DDR", "DEU", "SCG", "SRB");

    private final Sides sides;

    BetweenStates(Sides sides) {
        this.sides = sides;
    }

    /** Whether it is between states: at home, or among those of one state, it is none of ours. */
    boolean holds(Event event, List<Party> participants, Optional<CountryCode> country) {
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
        if (betweenWellKnown(event, participants, country) || withWellKnownHost(participants, country)) {
            return true;
        }
        if (sides.count(participants) > 1 && participants.stream().anyMatch(sides::envoy)) {
            return true;
        }
        if (event.withSomebody()
                && participants.stream()
                        .anyMatch(party -> surelyForeign(party) || (party instanceof Party.State && event.byPost()))) {
            return true;
        }
        if (event.betweenTwoOfAPost() && sides.known(participants) > 0) {
            return true;
        }
        if (sides.samePost(participants)
                || (sides.twoHeadsOfState(participants) && event.family() == EngagementFamily.TALKS)
                || (event.betweenCounterparts() && participants.size() > 1)) {
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

    /**
     * "Kaunda met with Nyerere in Dodoma on the railway between Zambia and Tanzania": of two states that the sentence
     * names, whom a report need not introduce.
     */
    private boolean betweenWellKnown(Event event, List<Party> participants, Optional<CountryCode> country) {
        return sides.two().size() == 2
                && participants.size() > 1
                && sides.known(participants) < 2
                && (country.isPresent() || event.family() == EngagementFamily.PHONE_CALL)
                && event.occasions().stream().anyMatch(this::namesBothStates)
                && participants.stream()
                        .allMatch(party -> sides.withoutPost(party)
                                && (sides.countryOf(party).isEmpty() || !sides.sure(party)));
    }

    private boolean namesBothStates(Occasion occasion) {
        return occasion.read()
                .all(CountryMention.class)
                .flatMap(country -> country.participants().stream())
                .collect(Collectors.toSet())
                .containsAll(sides.two());
    }

    /** "President Kaunda held talks with Nyerere in Dodoma": of two states, whom a guest meets abroad without a post. */
    private boolean withWellKnownHost(List<Party> participants, Optional<CountryCode> country) {
        return sides.two().size() == 2
                && participants.size() > 1
                && sides.known(participants) == 1
                && country.map(Party.State::new).filter(sides.two()::contains).isPresent()
                && sides.countries(participants).noneMatch(country.get()::equals)
                && participants.stream()
                        .filter(party -> sides.countryOf(party).isEmpty())
                        .allMatch(party -> party instanceof Party.Individual
                                && party.label().contains(" "));
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
        boolean guest = country.isPresent() && participants.stream().anyMatch(party -> foreign(party, country.get()));
        return country.isPresent()
                && !participants.isEmpty()
                && participants.stream().noneMatch(party -> !(guest && companion(party)) && home(party, country.get()));
    }

    private boolean foreign(Party party, CountryCode country) {
        return sides.countryOf(party).filter(home -> !home.equals(country)).isPresent();
    }

    /** "and his wife Ida": one without a post, of whom the report does not say from where, comes from where the guest does. */
    private boolean companion(Party party) {
        return sides.countryOf(party).isEmpty() && sides.withoutPost(party);
    }

    private boolean home(Party party, CountryCode country) {
        Optional<CountryCode> home = sides.countryOf(party);
        if (home.isEmpty()) {
            return sides.withoutPost(party)
                    || (party instanceof Party.Body && sides.states().size() < 2);
        }
        boolean concluded = !sides.sure(party) && sides.states().size() < 2 && !sides.withoutPost(party);
        return (home.get().equals(country)
                        || SUCCEEDED.getOrDefault(home.get().alpha3(), "").equals(country.alpha3()))
                && !concluded;
    }
}
