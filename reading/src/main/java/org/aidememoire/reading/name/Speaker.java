package org.aidememoire.reading.name;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/**
 * Who says "I" and "we" in a release.
 *
 * @param person the publisher, where the report names him or her
 * @param country the publisher's country
 * @param joint whether the report is a joint statement, whose "we" is both sides
 */
record Speaker(Optional<Profile> person, Optional<CountryCode> country, boolean joint) {

    static Speaker of(Roster roster, Background background, boolean joint) {
        Optional<Profile> person = roster.profiles().stream()
                .filter(profile -> (!background.publisherName().isEmpty()
                                && background.publisherName().containsAll(profile.words()))
                        || background
                                .publisher()
                                .filter(own -> profile.posts().stream()
                                        .anyMatch(held -> held.country().isPresent() && Profile.sameOffice(held, own)))
                                .isPresent())
                .findFirst();
        Optional<CountryCode> country = background
                .publisher()
                .flatMap(Post::country)
                .or(() -> person.flatMap(Profile::country))
                .or(background::outlet);
        return new Speaker(person, country, joint);
    }

    /** Those bound by "we". */
    List<Party> we(Discourse discourse) {
        return joint
                ? discourse.states(2).undertakers()
                : country.map(code -> NameFinder.states(List.of(code))).orElse(List.of());
    }
}
