package org.aidememoire.register;

/**
 * Where a report's identity, or the beginning of one, belongs on {@link Shelves}: by its first three hexadecimal digits, so
 * that the shelves are in the order of the identities.
 */
final class ReportShelf {
    private static final int DIGITS = 3;
    private static final int BASE = 16;
    static final int COUNT = BASE * BASE * BASE;

    private ReportShelf() {}

    static int of(String identity) {
        int shelf = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = i < identity.length() ? Character.digit(identity.charAt(i), BASE) : 0;
            shelf = shelf * BASE + Math.max(digit, 0);
        }
        return shelf;
    }
}
