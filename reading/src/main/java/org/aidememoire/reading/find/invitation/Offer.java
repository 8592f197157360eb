package org.aidememoire.reading.find.invitation;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.mention.ReadSentence;

/**
 * One mention of an invitation.
 *
 * @param rule the rule that found it
 * @param read its sentence
 * @param from the first token of its words
 * @param to after the last
 * @param hosts who invites; nobody where the mention does not say
 * @param guests who is invited
 * @param destination where to
 * @param acceptance the answer, as far as the mention says
 */
record Offer(
        RuleName rule,
        ReadSentence read,
        int from,
        int to,
        List<Party> hosts,
        List<Party> guests,
        Optional<CountryCode> destination,
        Acceptance acceptance) {

    Offer answered(Acceptance answer) {
        return new Offer(rule, read, from, to, hosts, guests, destination, answer);
    }

    /** Whether it says who invites whom. */
    boolean complete() {
        return !hosts.isEmpty() && !guests.isEmpty();
    }

    boolean open() {
        return acceptance == Acceptance.UNSTATED;
    }
}
