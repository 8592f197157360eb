package org.aidememoire.register;

import java.util.Optional;
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
 * @param titles the offices, each as the words of its title and its state
 * @param claims who says so
 */
record PersonName(String name, Set<String> words, Set<CountryCode> states, Set<Title> titles, Set<ClaimId> claims) {
    PersonName {
        words = new TreeSet<>(words);
        states = new TreeSet<>(states);
        titles = new TreeSet<>(titles);
        claims = new TreeSet<>(claims);
    }

    /** The same name borne by the same person, with more to go by. */
    PersonName with(PersonName other) {
        return new PersonName(
                name, words, union(states, other.states), union(titles, other.titles), union(claims, other.claims));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    /** Whether nothing in the offices speaks against the two being one person. */
    boolean canBe(PersonName other) {
        return states.isEmpty() || other.states.isEmpty() || states.stream().anyMatch(other.states::contains);
    }

    /** Whether every word of this name is in {@code other}, and that has more. */
    boolean isShorterFormOf(PersonName other) {
        return words.size() < other.words.size() && other.words.containsAll(words);
    }

    /** An office that the bearers of both names hold. */
    Optional<Title> officeInCommon(PersonName other) {
        return titles.stream()
                .filter(title -> other.titles.stream().anyMatch(title::isAlso))
                .findFirst();
    }

    /** Whether a single word is all there is. */
    boolean isOneWord() {
        return words.size() == 1;
    }
}
