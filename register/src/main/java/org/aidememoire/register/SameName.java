package org.aidememoire.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.party.CountryCode;

/**
 * Claims that give a person the same name, parted where the offices are those of different states: the Nguyễn Văn A who
 * is a minister of one state is not the one who is an ambassador of another.
 */
final class SameName {
    private static final int WORDS_OF_A_FULL_NAME = 2;

    private SameName() {}

    /** The names borne in {@code statements}; each claim about a person is in exactly one of them. */
    static List<PersonName> among(List<Statement> statements) {
        Map<String, List<Statement>> bySpelling = statements.stream()
                .filter(statement -> statement.claim() instanceof Person)
                .collect(Collectors.groupingBy(SameName::spelling, TreeMap::new, Collectors.toList()));
        return bySpelling.values().stream()
                .flatMap(same -> partedByState(same).stream())
                .toList();
    }

    private static String spelling(Statement statement) {
        Person person = person(statement);
        Set<String> words = FoldedWords.of(person.name()).asSet();
        return words.size() < WORDS_OF_A_FULL_NAME ? words + offices(statement, person) : words.toString();
    }

    /** A name of one word is too little to go by: the same office has to come with it. */
    private static String offices(Statement statement, Person person) {
        List<String> offices = person.offices().stream()
                .filter(office -> office.country().isPresent())
                .map(SameName::described)
                .sorted()
                .toList();
        return offices.isEmpty() ? statement.id().value() : offices.get(0);
    }

    private static String described(Office office) {
        return FoldedWords.of(office.title()) + " "
                + office.country().map(CountryCode::alpha3).orElse("");
    }

    private static List<PersonName> partedByState(List<Statement> same) {
        Map<Set<CountryCode>, Set<ClaimId>> byStates = new LinkedHashMap<>();
        for (Statement statement : same) {
            byStates.computeIfAbsent(StatesConcerned.statesOf(person(statement).offices()), states -> new TreeSet<>())
                    .add(statement.id());
        }
        Set<ClaimId> stateless = Optional.ofNullable(byStates.remove(Set.of())).orElse(Set.of());
        PersonName bare = new PersonName(
                person(same.get(0)).name(),
                FoldedWords.of(person(same.get(0)).name()).asSet(),
                Set.of(),
                Set.of());
        List<PersonName> parts = new ArrayList<>();
        byStates.forEach((states, claims) -> admit(bare.with(states, claims), parts));
        if (parts.size() <= 1) {
            PersonName only = parts.isEmpty() ? bare : parts.get(0);
            return List.of(only.with(Set.of(), stateless));
        }
        stateless.forEach(claim -> parts.add(bare.with(Set.of(), Set.of(claim))));
        return parts;
    }

    /** Adds {@code name} to the parts that it shares a state with, which thereby become one. */
    private static void admit(PersonName name, List<PersonName> parts) {
        List<PersonName> one = parts.stream().filter(name::canBe).toList();
        parts.removeAll(one);
        parts.add(one.stream().reduce(name, (a, b) -> a.with(b.states(), b.claims())));
    }

    private static Person person(Statement statement) {
        return (Person) statement.claim();
    }
}
