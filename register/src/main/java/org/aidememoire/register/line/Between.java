package org.aidememoire.register.line;

import java.util.Set;
import org.aidememoire.model.party.CountryCode;

/**
 * Between which states a claim places an entry.
 *
 * @param named the states that the claim names
 * @param principal the states that its report is mainly about
 */
public record Between(Set<CountryCode> named, Set<CountryCode> principal) {
    /**
     * Whether the claim belongs to the relationship between {@code states}: it names them all, or no other in a
     * report on them.
     */
    public boolean holds(Set<CountryCode> states) {
        return named.containsAll(states) || (principal.containsAll(states) && states.containsAll(named));
    }
}
