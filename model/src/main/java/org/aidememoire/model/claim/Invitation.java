package org.aidememoire.model.claim;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/**
 * An invitation to visit.
 *
 * @param from who invites
 * @param to who is invited
 * @param destination the country to visit
 * @param acceptance what the report says of the answer
 * @param evidence the words it rests on
 */
public record Invitation(
        Party from, List<Party> to, Optional<CountryCode> destination, Acceptance acceptance, Evidence evidence)
        implements Claim {
    /** Copies the guests. */
    public Invitation {
        to = List.copyOf(to);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.INVITATION;
    }

    @Override
    public String distinction() {
        return from.label() + " to " + to;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.invitation(this);
    }
}
