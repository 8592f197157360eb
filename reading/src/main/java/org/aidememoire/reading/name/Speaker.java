package org.aidememoire.reading.name;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/**
 * Who says "I" and "we" in a sentence of a release, a speech, an interview.
 *
 * @param person the one who speaks, where the report names him or her
 * @param country the state that the speaker acts for
 * @param joint whether the report is a joint statement, whose "we" is both sides
 */
record Speaker(Optional<Profile> person, Optional<CountryCode> country, boolean joint) {
    /** One of whom nothing is known. */
    static final Speaker NOBODY = new Speaker(Optional.empty(), Optional.empty(), false);

    /** Whose words the report gives as a whole. */
    static Speaker of(Roster roster, Background background, Turns turns, boolean joint) {
        Optional<Profile> publisher = publisher(roster, background);
        Optional<Profile> person = publisher.or(turns::principal);
        boolean another = publisher.isEmpty() && turns.principal().isPresent();
        Optional<CountryCode> country = another
                ? person.flatMap(Profile::country)
                : background
                        .publisher()
                        .flatMap(Post::country)
                        .or(() -> person.flatMap(Profile::country))
                        .or(background::outlet);
        return new Speaker(person, country, joint);
    }

    private static Optional<Profile> publisher(Roster roster, Background background) {
        return roster.profiles().stream()
                .filter(profile -> (!background.publisherName().isEmpty()
                                && background.publisherName().containsAll(profile.words()))
                        || background
                                .publisher()
                                .filter(own -> profile.posts().stream()
                                        .anyMatch(held -> held.country().isPresent() && Profile.sameOffice(held, own)))
                                .isPresent())
                .findFirst();
    }

    /** The speaker in {@code turn}: of one who asks, nothing is known. */
    Speaker in(Turns.Turn turn) {
        if (turn.asks()) {
            return NOBODY;
        }
        return turn.who().isPresent()
                ? new Speaker(turn.who(), turn.who().flatMap(Profile::country), false)
                : new Speaker(Optional.empty(), country, false);
    }

    /** Those bound by "we". */
    List<Party> we(Discourse discourse) {
        return joint
                ? discourse.states(2).undertakers()
                : country.map(code -> NameFinder.states(List.of(code))).orElse(List.of());
    }
}
