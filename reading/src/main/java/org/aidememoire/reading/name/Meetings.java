package org.aidememoire.reading.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.sentence.Sentence;

/** Says for whom those speak who meet others: "The Prime Minister called on Mr Rais, the Chairman of the Assembly". */
final class Meetings {
    private static final Set<String> MEETS =
            Set.of("meet", "receive", "greet", "welcome", "host", "call", "thank", "congratulate");
    private static final int REACH = 4;

    private final Roster roster;
    private final List<NamedSentence> sentences;
    private final Optional<CountryCode> publisher;

    /** @param publisher whose "I" it is */
    Meetings(Roster roster, List<NamedSentence> sentences, Optional<CountryCode> publisher) {
        this.roster = roster;
        this.sentences = sentences;
        this.publisher = publisher;
    }

    /** The country of whoever meets {@code profile}. */
    Optional<CountryCode> metBy(Profile profile) {
        return profile.sightings().stream()
                .map(sighting -> metBy(sentences.get(sighting.sentence()), sighting.from()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<CountryCode> metBy(NamedSentence named, int before) {
        Sentence sentence = named.sentence();
        for (int i = before - 1; i > 0; i--) {
            boolean active = sentence.tagged(i, "V") && !sentence.tagged(i, "VBN") && !sentence.tagged(i, "VBG");
            if (active) {
                return MEETS.contains(sentence.token(i).lemma()) ? subject(named, i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The country of whoever is named last before the verb. */
    private Optional<CountryCode> subject(NamedSentence named, int verb) {
        Sentence sentence = named.sentence();
        for (int end = verb; end >= Math.max(0, verb - REACH); end--) {
            if (sentence.is(end, ";")) {
                return Optional.empty();
            }
            if (sentence.token(end).word().equals("I") && !Pronouns.quoted(sentence, end)) {
                return publisher;
            }
            Optional<Profile> actor = endingAt(sentence.number(), end);
            if (actor.isPresent()) {
                return actor.get().country();
            }
            int last = end;
            Optional<Post> post =
                    named.posts().stream().filter(p -> p.to() == last).findFirst();
            if (post.isPresent()) {
                return post.get().country().or(() -> onlyHolder(post.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Profile> endingAt(int sentence, int end) {
        return roster.profiles().stream()
                .filter(profile -> profile.sightings().stream()
                        .anyMatch(sighting -> sighting.sentence() == sentence && sighting.to() == end))
                .findFirst();
    }

    private Optional<CountryCode> onlyHolder(Post post) {
        Set<CountryCode> holders = new LinkedHashSet<>();
        roster.profiles().stream()
                .filter(profile -> profile.posts().stream().anyMatch(held -> Profile.sameOffice(held, post)))
                .forEach(profile -> profile.country().ifPresent(holders::add));
        return holders.size() == 1 ? holders.stream().findFirst() : Optional.empty();
    }
}
