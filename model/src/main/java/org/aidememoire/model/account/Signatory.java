package org.aidememoire.model.account;

/**
 * A person in the role in which a decision is signed.
 *
 * @param name the name of the account, or what the person is called where there are no accounts; one line without slashes,
 *     at most 100 characters
 * @param role the role acted in
 */
public record Signatory(String name, Role role) {
    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException if the name is blank, too long, or holds a slash or a control character */
    public Signatory {
        name = name.strip();
        if (name.isEmpty()
                || name.length() > LONGEST
                || name.indexOf('/') >= 0
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "not a name to sign with (one line, no slash, at most " + LONGEST + " characters): '" + name + "'");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
