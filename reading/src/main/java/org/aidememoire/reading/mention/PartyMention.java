package org.aidememoire.reading.mention;

import java.util.List;
import org.aidememoire.model.party.Party;

/** A mention of one or more who can act: a state, a body, a person, or "the two sides". */
public interface PartyMention extends Mention {
    /** Those who take part when it takes part: persons by name, else states or bodies; empty where nothing settles it. */
    List<Party> participants();

    /** Those who are bound when it undertakes something: of a person, the state or body it speaks for. */
    List<Party> undertakers();
}
