package org.aidememoire.register;

import java.util.List;
import org.aidememoire.model.claim.ClaimId;

/**
 * That claims tell of the same thing.
 *
 * @param group the group of statements in which this was found, or the ruling that it follows
 * @param claims two or more, in the order of their identifiers
 * @param because the reason in words
 */
record Link(String group, List<ClaimId> claims, String because) {
    private static final String RULED = "ruled ";

    Link {
        claims = claims.stream().sorted().distinct().toList();
    }

    /** What {@code ruling} links of those of its claims that are {@code present}. */
    static Link ruled(Ruling ruling, List<ClaimId> present) {
        // Two rulings may come to the same for the claims that are there; each holds for itself.
        return new Link(RULED + ruling.claims(), present, ruling.because());
    }

    /** Whether there is something to link. */
    boolean holds() {
        return claims.size() > 1;
    }

    /** Whether it is a person's word. */
    boolean isRuled() {
        return group.startsWith(RULED);
    }
}
