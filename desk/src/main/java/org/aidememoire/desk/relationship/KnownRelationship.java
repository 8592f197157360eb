package org.aidememoire.desk.relationship;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.party.CountryCode;

/**
 * Two states that reports of the register are about.
 *
 * @param states the two
 * @param reports how many reports are mainly about them
 * @param claims how many of their engagements, commitments and documents name just the two
 * @param first the day of the first report that has one
 * @param last the day of the last report that has one
 */
public record KnownRelationship(
        Set<CountryCode> states, int reports, int claims, Optional<LocalDate> first, Optional<LocalDate> last) {
    /** Puts the states in the order of their codes. */
    public KnownRelationship {
        states = java.util.Collections.unmodifiableSet(new TreeSet<>(states));
    }
}
