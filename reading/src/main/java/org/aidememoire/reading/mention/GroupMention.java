package org.aidememoire.reading.mention;

import java.util.List;
import java.util.Set;
import org.aidememoire.model.party.Party;

/**
 * Several together, or one by a description: "the two sides", "both leaders", "they", "we", "the ministers".
 *
 * @param from first token
 * @param to after the last token
 * @param participants persons where the group stands for named persons, else states or bodies; empty where nothing
 *     settles it
 * @param undertakers the states or bodies that are bound
 * @param pronoun whether it is a pronoun
 */
public record GroupMention(int from, int to, List<Party> participants, List<Party> undertakers, boolean pronoun)
        implements PartyMention {
    /** Copies the parties. */
    public GroupMention {
        participants = List.copyOf(participants);
        undertakers = List.copyOf(undertakers);
    }

    @Override
    public Set<String> types() {
        return pronoun ? Set.of("group", "party", "pronoun") : Set.of("group", "party");
    }
}
