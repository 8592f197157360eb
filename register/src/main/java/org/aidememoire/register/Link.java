package org.aidememoire.register;

import java.util.List;
import org.aidememoire.model.claim.ClaimId;

/**
 * That claims tell of the same thing.
 *
 * @param group the group of statements in which this was found
 * @param claims two or more, in the order of their identifiers
 * @param because the reason in words
 */
record Link(String group, List<ClaimId> claims, String because) {
    Link {
        claims = claims.stream().sorted().distinct().toList();
    }

    /** Whether there is something to link. */
    boolean holds() {
        return claims.size() > 1;
    }
}
