package org.aidememoire.register;

import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.party.CountryCode;

/**
 * The claims that give a person the same name and do not give the bearer offices of different states.
 *
 * @param name one spelling of it
 * @param words the folded words of the name
 * @param states the states whose offices the bearer holds; possibly none
 * @param claims who says so
 */
record PersonName(String name, Set<String> words, Set<CountryCode> states, Set<ClaimId> claims) {
    PersonName {
        words = new TreeSet<>(words);
        states = new TreeSet<>(states);
        claims = new TreeSet<>(claims);
    }

    /** The same name borne by the same person, with more to go by. */
    PersonName with(Set<CountryCode> moreStates, Set<ClaimId> moreClaims) {
        Set<CountryCode> allStates = new TreeSet<>(states);
        allStates.addAll(moreStates);
        Set<ClaimId> allClaims = new TreeSet<>(claims);
        allClaims.addAll(moreClaims);
        return new PersonName(name, words, allStates, allClaims);
    }

    /** Whether nothing in the offices speaks against the two being one person. */
    boolean canBe(PersonName other) {
        return states.isEmpty() || other.states.isEmpty() || states.stream().anyMatch(other.states::contains);
    }

    /** Whether every word of this name is in {@code other}, and that has more. */
    boolean isShorterFormOf(PersonName other) {
        return words.size() < other.words.size() && other.words.containsAll(words);
    }
}
