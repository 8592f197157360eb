package org.aidememoire.model.report;

import java.util.regex.Pattern;

/**
 * The identity of a report: the SHA-256 of its own bytes as delivered, in 64 lower-case hexadecimal digits.
 *
 * @param hex the digest
 */
public record ReportId(String hex) implements Comparable<ReportId> {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 12;

    /** @throws IllegalArgumentException if {@code hex} is not a SHA-256 in lower-case hexadecimal */
    public ReportId {
        if (!SHA_256.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
        }
    }

    /** The first twelve digits, enough to name a report to a person. */
    public String brief() {
        return hex.substring(0, SHORT);
    }

    @Override
    public int compareTo(ReportId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
