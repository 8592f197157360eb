package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;

/**
 * Which claims are held to speak of the same thing, and why. What is linked to the same claim is linked to one another. A
 * disjoint-set forest whose root is always the smallest identifier, so that the order of linking never shows.
 */
final class Links {
    private final Map<ClaimId, ClaimId> parent = new HashMap<>();
    private final Map<ClaimId, Set<String>> reasons = new HashMap<>();

    /** Links all of {@code claims}; for fewer than two there is nothing to link and no reason to keep. */
    void join(Collection<ClaimId> claims, String because) {
        Iterator<ClaimId> each = new TreeSet<>(claims).iterator();
        if (!each.hasNext()) {
            return;
        }
        ClaimId first = each.next();
        if (each.hasNext()) {
            reasons.computeIfAbsent(first, claim -> new TreeSet<>()).add(because);
        }
        each.forEachRemaining(other -> join(first, other));
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

    /** The reasons given, by root, in alphabetical order. */
    Map<ClaimId, Set<String>> reasonsByRoot() {
        Map<ClaimId, Set<String>> byRoot = new TreeMap<>();
        reasons.forEach((claim, because) ->
                byRoot.computeIfAbsent(root(claim), root -> new TreeSet<>()).addAll(because));
        return byRoot;
    }
}
