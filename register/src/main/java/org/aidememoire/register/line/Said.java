package org.aidememoire.register.line;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.party.CountryCode;

/**
 * What one claim of an entry says that a list can be narrowed by; what is chosen together has to come together in one claim.
 *
 * @param form the word for what kind of engagement it is; else empty
 * @param sectors the fields of a commitment
 * @param force how firm a commitment is
 * @param countries the states of a person's offices, or where an engagement takes place
 */
public record Said(String form, List<Sector> sectors, Optional<Force> force, List<CountryCode> countries) {
    /** Copies the lists. */
    public Said {
        sectors = List.copyOf(sectors);
        countries = List.copyOf(countries);
    }

    /** What {@code claim} says. */
    public static Said of(Claim claim) {
        if (claim instanceof Commitment commitment) {
            return new Said("", commitment.sectors(), Optional.of(commitment.force()), List.of());
        }
        if (claim instanceof Engagement engagement) {
            List<CountryCode> where = engagement.country().stream().toList();
            return new Said(engagement.engaged().word(), List.of(), Optional.empty(), where);
        }
        List<CountryCode> offices = claim instanceof Person person
                ? person.offices().stream()
                        .flatMap(office -> office.country().stream())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
        return new Said("", List.of(), Optional.empty(), offices);
    }
}
