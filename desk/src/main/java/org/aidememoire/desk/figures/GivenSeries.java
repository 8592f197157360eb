package org.aidememoire.desk.figures;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;

/**
 * What a user says of the figures in a file; it holds where the file has no column for it.
 *
 * @param measure what is counted
 * @param unit its unit
 * @param between the states whose figures they are; none if the file says so
 * @param source who publishes them
 */
public record GivenSeries(
        Optional<String> measure, Optional<String> unit, Set<CountryCode> between, Optional<String> source) {
    /** Copies the states. */
    public GivenSeries {
        between = Set.copyOf(between);
    }
}
