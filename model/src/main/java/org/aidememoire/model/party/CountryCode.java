package org.aidememoire.model.party;

/**
 * A country by its ISO 3166-1 alpha-3 code, such as {@code LAO}. Whether a code is assigned is the gazetteer's affair.
 *
 * @param alpha3 three upper-case letters
 */
public record CountryCode(String alpha3) implements Comparable<CountryCode> {
    private static final int LETTERS = 3;

    /** @throws IllegalArgumentException if {@code alpha3} is not three upper-case letters */
    public CountryCode {
        if (alpha3.length() != LETTERS || !isCapital(alpha3, 0) || !isCapital(alpha3, 1) || !isCapital(alpha3, 2)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code: " + alpha3);
        }
    }

    private static boolean isCapital(String text, int index) {
        return text.charAt(index) >= 'A' && text.charAt(index) <= 'Z';
    }

    @Override
    public int compareTo(CountryCode other) {
        return alpha3.compareTo(other.alpha3);
    }

    @Override
    public String toString() {
        return alpha3;
    }
}
