package org.aidememoire.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.model.claim.ClaimId;

/**
 * Which claims are linked with one another, over however many steps. A disjoint-set forest whose root is always the
 * smallest identifier, so that the order of linking never shows.
 */
final class Links {
    private final Map<ClaimId, ClaimId> parent = new HashMap<>();

    /** Links all of {@code claims}. */
    void join(List<ClaimId> claims) {
        for (ClaimId claim : claims) {
            join(claims.get(0), claim);
        }
    }

    private void join(ClaimId one, ClaimId other) {
        ClaimId a = root(one);
        ClaimId b = root(other);
        if (a.compareTo(b) < 0) {
            parent.put(b, a);
        } else if (b.compareTo(a) < 0) {
            parent.put(a, b);
        }
    }

    /** The smallest identifier among those that {@code claim} is linked with, itself included. */
    ClaimId root(ClaimId claim) {
        ClaimId at = claim;
        List<ClaimId> passed = new ArrayList<>();
        for (ClaimId up = parent.get(at); up != null; up = parent.get(at)) {
            passed.add(at);
            at = up;
        }
        for (ClaimId below : passed) {
            parent.put(below, at);
        }
        return at;
    }
}
