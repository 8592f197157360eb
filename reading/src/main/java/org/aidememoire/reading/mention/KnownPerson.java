package org.aidememoire.reading.mention;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.party.CountryCode;

/**
 * A person as one report makes them known, gathered from all their mentions.
 *
 * @param name the fullest form of the name in the report, without titles
 * @param offices every post that the report gives
 * @param country whom they speak for, where the report settles it
 */
public record KnownPerson(String name, List<Office> offices, Optional<CountryCode> country) {
    /** Copies the offices. */
    public KnownPerson {
        offices = List.copyOf(offices);
    }
}
