package org.aidememoire.model.claim;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.party.Party;

/**
 * What a side says it will do, agreed to do, asks the other to do, or will continue to do: one separately checkable
 * action. For "Kenya pledged on Tuesday to phase out coal by 2030", the action is "phase out coal by 2030".
 *
 * @param force how firmly the words bind
 * @param by whose undertaking it is; of a proposal, who makes it
 * @param to who is asked to act, where that is not simply both sides
 * @param sectors the fields it belongs to, one to three, most specific first
 * @param due the date or horizon as written
 * @param polarity to do it or not to
 * @param evidence the action, and the words that give its force and its parties
 */
public record Commitment(
        Force force,
        List<Party> by,
        List<Party> to,
        List<Sector> sectors,
        Optional<String> due,
        Polarity polarity,
        Evidence evidence)
        implements Claim {
    private static final int MOST_SECTORS = 3;

    /** @throws IllegalArgumentException if there are no sectors or more than three */
    public Commitment {
        by = List.copyOf(by);
        to = List.copyOf(to);
        sectors = List.copyOf(sectors);
        if (sectors.isEmpty() || sectors.size() > MOST_SECTORS) {
            throw new IllegalArgumentException("a commitment belongs to one to three sectors: " + sectors);
        }
    }

    /** The exact words of the action. */
    public String action() {
        return evidence.passage().quote();
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.COMMITMENT;
    }

    @Override
    public String distinction() {
        return "";
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.commitment(this);
    }
}
