package org.aidememoire.register;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.party.CountryCode;

/**
 * A person as one report tells of one, in the form in which names are compared.
 *
 * @param words the folded words of the name, in alphabetical order
 * @param spelling equal for those who may be one by name alone
 * @param titles the offices given
 * @param states the states whose offices are given
 */
record Bearer(List<String> words, String spelling, Set<Title> titles, Set<CountryCode> states) {
    static Bearer of(Person person, ClaimId id) {
        List<String> words =
                List.copyOf(Romanised.of(FoldedWords.of(person.name())).asSet());
        Set<Title> titles = person.offices().stream()
                .flatMap(office -> Title.of(office).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        // A name of one word is too little to go by: the same office has to come with it.
        String office = titles.stream().findFirst().map(Title::toString).orElse(id.value());
        String spelling = String.join(" ", words) + (words.size() == 1 ? ", " + office : "");
        return new Bearer(words, spelling, titles, StatesConcerned.statesOf(person.offices()));
    }
}
