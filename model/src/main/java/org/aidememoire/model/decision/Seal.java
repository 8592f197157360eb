package org.aidememoire.model.decision;

import java.util.regex.Pattern;

/**
 * The hash that seals a decision: SHA-256 over its canonical form, which holds the seal of the decision before it. So the
 * last seal vouches for the whole chain.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Seal(String hex) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 12;

    /** What stands before the first decision. */
    public static final Seal NONE = new Seal("0".repeat(64));

    /** @throws IllegalArgumentException if {@code hex} is not a SHA-256 in lower-case hexadecimal */
    public Seal {
        if (!SHA_256.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
        }
    }

    /** The first twelve digits, enough to compare by eye. */
    public String brief() {
        return hex.substring(0, SHORT);
    }

    @Override
    public String toString() {
        return hex;
    }
}
