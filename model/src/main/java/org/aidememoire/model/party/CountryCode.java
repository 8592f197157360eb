package org.aidememoire.model.party;

import java.util.regex.Pattern;

/**
 * A country by its ISO 3166-1 alpha-3 code, such as {@code LAO}. Whether a code is assigned is the gazetteer's affair.
 *
 * @param alpha3 three upper-case letters
 */
public record CountryCode(String alpha3) implements Comparable<CountryCode> {
    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

    /** @throws IllegalArgumentException if {@code alpha3} is not three upper-case letters */
    public CountryCode {
        if (!ALPHA_3.matcher(alpha3).matches()) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code: " + alpha3);
        }
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
