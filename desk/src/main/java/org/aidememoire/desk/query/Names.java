package org.aidememoire.desk.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.Party;

/** The names that a claim gives to people. */
final class Names {
    private Names() {}

    static Stream<String> in(Claim claim) {
        if (claim instanceof Person person) {
            return Stream.of(person.name());
        }
        return parties(claim)
                .flatMap(Collection::stream)
                .filter(Party.Individual.class::isInstance)
                .map(Party::label);
    }

    private static Stream<List<Party>> parties(Claim claim) {
        if (claim instanceof Engagement engagement) {
            return Stream.of(engagement.participants());
        }
        if (claim instanceof Invitation invitation) {
            return Stream.of(List.of(invitation.from()), invitation.to());
        }
        if (claim instanceof Commitment commitment) {
            return Stream.of(commitment.by(), commitment.to());
        }
        return claim instanceof Target target ? Stream.of(target.by()) : Stream.of();
    }
}
