package org.aidememoire.reading.mention;

import java.util.List;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/**
 * A country, named by its name, its adjective or its capital.
 *
 * @param from first token
 * @param to after the last token
 * @param code the country
 * @param form how it is named
 */
public record CountryMention(int from, int to, CountryCode code, Form form) implements PartyMention {
    /** How a country is named. */
    public enum Form {
        /** "Laos", "the Lao PDR". */
        NAME,
        /** "Lao", "Laotian"; as a noun or before one. */
        ADJECTIVE,
        /** "Vientiane" for the place, or for the government there. */
        CAPITAL
    }

    @Override
    public Set<String> types() {
        return switch (form) {
            case NAME -> Set.of("country", "party", "place");
            case ADJECTIVE -> Set.of("country-adjective");
            case CAPITAL -> Set.of("capital", "party", "place");
        };
    }

    @Override
    public List<Party> participants() {
        return List.of(new Party.State(code));
    }

    @Override
    public List<Party> undertakers() {
        return participants();
    }
}
