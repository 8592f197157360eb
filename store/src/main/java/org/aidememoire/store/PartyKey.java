package org.aidememoire.store;

import java.util.Locale;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/** The key under which a kind of party is written, such as {@code {"state":"LAO"}}. */
enum PartyKey {
    STATE {
        @Override
        Party party(String label) {
            return new Party.State(new CountryCode(label));
        }
    },
    BODY {
        @Override
        Party party(String label) {
            return new Party.Body(label);
        }
    },
    PERSON {
        @Override
        Party party(String label) {
            return new Party.Individual(label);
        }
    };

    /** The party of this kind that goes by {@code label}. */
    abstract Party party(String label);

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PartyKey of(Party party) {
        if (party instanceof Party.State) {
            return STATE;
        }
        if (party instanceof Party.Body) {
            return BODY;
        }
        if (party instanceof Party.Individual) {
            return PERSON;
        }
        throw new IllegalArgumentException("a kind of party that cannot be kept: " + party);
    }
}
