package org.aidememoire.model.claim;

/**
 * The rule that found a claim, such as {@code commitments/agreed-to}: the rules file and the rule within it.
 *
 * @param family the rules file's name
 * @param rule the rule's name within the file
 */
public record RuleName(String family, String rule) {
    /** @throws IllegalArgumentException if either part is blank or holds a slash */
    public RuleName {
        if (family.isBlank() || rule.isBlank() || (family + rule).indexOf('/') >= 0) {
            throw new IllegalArgumentException("not a rule's name: " + family + "/" + rule);
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static RuleName parse(String name) {
        int slash = name.indexOf('/');
        return new RuleName(name.substring(0, Math.max(slash, 0)), name.substring(slash + 1));
    }

    @Override
    public String toString() {
        return family + "/" + rule;
    }
}
