package org.aidememoire.desk.party;

import org.aidememoire.model.party.Party;

/**
 * A country or a body, and how often it acts.
 *
 * @param party the country or body
 * @param commitments how many commitments are its own
 * @param engagements how many engagements it takes part in by name
 * @param reports how many reports name it so
 */
public record NamedParty(Party party, int commitments, int engagements, int reports) {}
