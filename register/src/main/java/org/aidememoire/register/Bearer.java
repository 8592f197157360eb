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
 * @param form what the report calls the person
 * @param spelling equal for those who may be one by name alone
 */
record Bearer(Form form, String spelling) {
    /**
     * What a person is called, the same for all who are called so.
     *
     * @param words the folded words of the name, in alphabetical order
     * @param titles the offices given
     * @param states the states whose offices are given
     */
    record Form(List<String> words, Set<Title> titles, Set<CountryCode> states) {
        private static Form of(Person person) {
            return new Form(
                    List.copyOf(Romanised.of(FoldedWords.of(person.name())).asSet()),
                    person.offices().stream()
                            .flatMap(office -> Title.of(office).stream())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    StatesConcerned.statesOf(person.offices()));
        }

        void write(Packing to) {
            to.each(words, to::words).each(titles, title -> title.write(to));
            to.each(states, state -> to.words(state.alpha3()));
        }

        static Form read(Unpacking from) {
            return new Form(
                    List.copyOf(from.each(from::words)),
                    new TreeSet<>(from.each(() -> Title.read(from))),
                    new TreeSet<>(from.each(() -> new CountryCode(from.words()))));
        }

        /** Who is called so in the claim {@code id}. */
        Bearer in(ClaimId id) {
            if (words.size() > 1) {
                return new Bearer(this, String.join(" ", words));
            }
            // A name of one word is too little to go by: the same office has to come with it.
            String office = titles.stream().findFirst().map(Title::toString).orElse(id.value());
            return new Bearer(this, String.join(" ", words) + ", " + office);
        }
    }

    static Bearer of(Person person, ClaimId id) {
        return Form.of(person).in(id);
    }

    List<String> words() {
        return form.words();
    }

    Set<Title> titles() {
        return form.titles();
    }

    Set<CountryCode> states() {
        return form.states();
    }
}
