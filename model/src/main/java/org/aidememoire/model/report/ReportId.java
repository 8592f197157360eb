package org.aidememoire.model.report;

/**
 * The identity of a report: the SHA-256 of its own bytes as delivered, in 64 lower-case hexadecimal digits.
 *
 * @param hex the digest
 */
public record ReportId(String hex) implements Comparable<ReportId> {
    private static final int DIGITS = 64;
    private static final int SHORT = 12;

    /** @throws IllegalArgumentException if {@code hex} is not a SHA-256 in lower-case hexadecimal */
    public ReportId {
        if (!isOfForm(hex)) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
        }
    }

    /** In so many words rather than by a pattern, for a search makes thousands. */
    private static boolean isOfForm(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            char digit = hex.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return hex.length() == DIGITS;
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
