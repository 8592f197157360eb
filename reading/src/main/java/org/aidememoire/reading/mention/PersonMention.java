package org.aidememoire.reading.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.Party;

/**
 * A person, by name with or without offices ("Lao Prime Minister Sonexay Siphandone"), by office alone ("the Lao
 * leader") or by a pronoun.
 *
 * @param from first token, that of the first title where there are titles
 * @param to after the last token
 * @param person who is meant
 * @param manner how they are mentioned
 */
public record PersonMention(int from, int to, KnownPerson person, Manner manner) implements PartyMention {
    /** How a person is mentioned. */
    public enum Manner {
        /** With a name. */
        NAME,
        /** By an office or a description: "the host", "the Lao leader". */
        DESCRIPTION,
        /** "he", "she", "I". */
        PRONOUN
    }

    @Override
    public Set<String> types() {
        return switch (manner) {
            case NAME -> Set.of("person", "named-person", "party");
            case DESCRIPTION -> Set.of("person", "party");
            case PRONOUN -> Set.of("person", "party", "pronoun");
        };
    }

    @Override
    public List<Party> participants() {
        return List.of(new Party.Individual(person.name()));
    }

    @Override
    public List<Party> undertakers() {
        Optional<Party> state = person.country().map(Party.State::new);
        return state.map(List::of).orElseGet(List::of);
    }
}
