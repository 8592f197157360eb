package org.aidememoire.model.claim;

/**
 * A set phrase that names the state of the relationship, such as "comprehensive strategic partnership".
 *
 * @param evidence the phrase
 */
public record Formula(Evidence evidence) implements Claim {
    /** The phrase as written. */
    public String text() {
        return evidence.passage().quote();
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.FORMULA;
    }

    @Override
    public String distinction() {
        return "";
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.formula(this);
    }
}
