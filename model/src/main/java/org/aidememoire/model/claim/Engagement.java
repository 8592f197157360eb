package org.aidememoire.model.claim;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/**
 * Something that two sides did, or plan to do, together.
 *
 * @param engaged what they did
 * @param start its first day, as far as the report settles it
 * @param end its last day, as far as the report settles it
 * @param place city or venue as written
 * @param country where it took place
 * @param participants persons; a state where no person is named
 * @param status how it stood when the report was written
 * @param evidence the clearest mention
 */
public record Engagement(
        EngagementKind engaged,
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        Optional<String> place,
        Optional<CountryCode> country,
        List<Party> participants,
        EngagementStatus status,
        Evidence evidence)
        implements Claim {
    /** Copies the participants. */
    public Engagement {
        participants = List.copyOf(participants);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.ENGAGEMENT;
    }

    @Override
    public String distinction() {
        return engaged.word();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.engagement(this);
    }
}
