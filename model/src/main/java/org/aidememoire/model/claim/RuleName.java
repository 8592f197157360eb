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

    @Override
    public String toString() {
        return family + "/" + rule;
    }
}
