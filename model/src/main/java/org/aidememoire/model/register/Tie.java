package org.aidememoire.model.register;

import java.util.Comparator;
import org.aidememoire.model.claim.ClaimId;

/**
 * That two things hang together though they are not the same. Each is named by one of its claims, and the entry that
 * answers to it is meant.
 *
 * @param from the talks, the invitation, the commitment
 * @param kind how they hang together
 * @param to the visit, the answer
 * @param because the reason in words
 */
public record Tie(ClaimId from, TieKind kind, ClaimId to, String because) implements Comparable<Tie> {
    private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::from)
            .thenComparing(Tie::kind)
            .thenComparing(Tie::to)
            .thenComparing(Tie::because);

    @Override
    public int compareTo(Tie other) {
        return ORDER.compare(this, other);
    }
}
