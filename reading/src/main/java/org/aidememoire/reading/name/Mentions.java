package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.KnownPerson;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PersonMention.Manner;
import org.aidememoire.reading.mention.ReadSentence;

/** Marks in each sentence everyone and everything that it names or refers to. */
final class Mentions {
    private final Words words;
    private final List<NamedSentence> sentences;
    private final Roster roster;
    private final Background background;
    private final List<CountryCode> sides;
    private final Map<Profile, KnownPerson> people = new IdentityHashMap<>();

    Mentions(Words words, List<NamedSentence> sentences, Roster roster, Background background, List<CountryCode> sides) {
        this.words = words;
        this.sentences = sentences;
        this.roster = roster;
        this.background = background;
        this.sides = sides;
        roster.profiles().forEach(profile -> people.put(profile, profile.known()));
    }

    Named read() {
        List<ReadSentence> read = new ArrayList<>();
        for (NamedSentence sentence : sentences) {
            List<Mention> mentions = new ArrayList<>(sentence.named());
            for (Profile profile : roster.profiles()) {
                for (Sighting sighting : profile.sightings()) {
                    if (sighting.sentence() == sentence.sentence().number()) {
                        mentions.add(new PersonMention(sighting.from(), sighting.to(), person(profile), Manner.NAME));
                    }
                }
            }
            read.add(new ReadSentence(sentence.sentence(), mentions));
        }
        return new Named(
                read, roster.profiles().stream().map(this::person).toList(), NameFinder.states(sides));
    }

    private KnownPerson person(Profile profile) {
        return java.util.Objects.requireNonNull(people.get(profile));
    }
}
