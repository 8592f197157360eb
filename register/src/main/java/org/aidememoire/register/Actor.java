package org.aidememoire.register;

import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/**
 * One who takes part, as far as reports can be compared: the words of the name and the states acted for.
 *
 * @param party as the report names it
 * @param words the folded words of the name; none of a state
 * @param states the state itself, or those whose offices the report gives the person
 */
record Actor(Party party, Set<String> words, Set<CountryCode> states) {
    private static final int WORDS_OF_A_FULL_NAME = 2;

    static Actor of(Party party, StatesConcerned concerned) {
        Set<String> words = party instanceof Party.State
                ? Set.of()
                : new TreeSet<>(Romanised.of(FoldedWords.of(party.label())).inOrder());
        return new Actor(party, words, concerned.of(party));
    }

    boolean isPerson() {
        return party instanceof Party.Individual;
    }

    boolean isState() {
        return party instanceof Party.State;
    }

    /** Whether the two are the same person, state or body as far as their reports tell. */
    boolean is(Actor other) {
        if (isState() || other.isState()) {
            return party.equals(other.party);
        }
        if (!isPerson() || !other.isPerson()) {
            return isPerson() == other.isPerson() && words.equals(other.words);
        }
        boolean shared = states.stream().anyMatch(other.states::contains);
        boolean known = !states.isEmpty() && !other.states.isEmpty();
        int shortest = Math.min(words.size(), other.words.size());
        return (shared || (!known && shortest >= WORDS_OF_A_FULL_NAME))
                && (words.containsAll(other.words) || other.words.containsAll(words));
    }

    /** Whether it acts for {@code state} and for no other. */
    boolean actsFor(CountryCode state) {
        return states.equals(Set.of(state));
    }

    @Override
    public String toString() {
        return party.label();
    }
}
