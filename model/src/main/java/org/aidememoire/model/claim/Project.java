package org.aidememoire.model.claim;

/**
 * A named undertaking with a place of its own: a road, a railway, a port, a hospital.
 *
 * @param name as written
 * @param evidence the words it rests on
 */
public record Project(String name, Evidence evidence) implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.PROJECT;
    }

    @Override
    public String distinction() {
        return "";
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.project(this);
    }
}
