package org.aidememoire.reading.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/**
 * A body that is not a state: an organisation of states, a ministry, a party, a company.
 *
 * @param from first token
 * @param to after the last token
 * @param name as written
 * @param country the state it acts for, of a ministry or a ruling party
 */
public record BodyMention(int from, int to, String name, Optional<CountryCode> country) implements PartyMention {
    /** The same mention of the same body under another of its names. */
    public BodyMention called(String other) {
        return new BodyMention(from, to, other, country);
    }

    @Override
    public Set<String> types() {
        return Set.of("body", "party");
    }

    @Override
    public List<Party> participants() {
        return List.of(new Party.Body(name));
    }

    @Override
    public List<Party> undertakers() {
        Party state = country.<Party>map(Party.State::new).orElseGet(() -> new Party.Body(name));
        return List.of(state);
    }
}
