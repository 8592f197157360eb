package org.aidememoire.model.claim;

import java.util.OptionalInt;

/**
 * A standing arrangement through which the sides work: a committee, a regular summit.
 *
 * @param name as written, in full
 * @param session the ordinal of the session that the report speaks of
 * @param evidence the words it rests on
 */
public record Mechanism(String name, OptionalInt session, Evidence evidence) implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.MECHANISM;
    }

    @Override
    public String distinction() {
        return name;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.mechanism(this);
    }
}
