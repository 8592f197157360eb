package org.aidememoire.model.series;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.party.CountryCode;

/**
 * What is counted, of whom, and who says so. Two sources of the same figures are two series and stand side by side.
 *
 * @param measure such as {@code two-way trade}
 * @param unit as a target has it: an ISO 4217 currency code, {@code percent}, or what is counted
 * @param between the states whose figures they are
 * @param source who publishes them
 */
public record Series(String measure, String unit, Set<CountryCode> between, String source) {
    /** @throws IllegalArgumentException if a part is blank or there is no state */
    public Series {
        if (measure.isBlank() || unit.isBlank() || source.isBlank() || between.isEmpty()) {
            throw new IllegalArgumentException(
                    "a series needs a measure, a unit, states and a source: " + measure + ", " + unit + ", " + source);
        }
        between = Collections.unmodifiableSet(new TreeSet<>(between));
    }

    /** The states as one word, such as {@code LAO,VNM}. */
    public String states() {
        return between.stream().map(CountryCode::alpha3).collect(Collectors.joining(","));
    }
}
