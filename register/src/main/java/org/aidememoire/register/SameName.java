package org.aidememoire.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.party.CountryCode;

/**
 * Claims that give a person the same name, parted where the offices are those of different states: the Nguyễn Văn A who
 * is a minister of one state is not the one who is an ambassador of another.
 */
final class SameName {
    private SameName() {}

    /** The names borne in {@code statements}, all of them on persons; each is in exactly one of the names. */
    static List<PersonName> among(List<Statement> statements) {
        Map<String, List<Statement>> bySpelling = statements.stream()
                .collect(Collectors.groupingBy(SameName::spelling, TreeMap::new, Collectors.toList()));
        return bySpelling.values().stream()
                .flatMap(same -> partedByState(same).stream())
                .toList();
    }

    private static String spelling(Statement statement) {
        Set<String> words = statement.name().asSet();
        return words.size() == 1 ? words + office(statement) : words.toString();
    }

    /** A name of one word is too little to go by: the same office has to come with it. */
    private static String office(Statement statement) {
        return titles(statement).stream()
                .findFirst()
                .map(Title::toString)
                .orElse(statement.id().value());
    }

    private static Set<Title> titles(Statement statement) {
        return ((Person) statement.claim())
                .offices().stream()
                        .flatMap(office -> Title.of(office).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<PersonName> partedByState(List<Statement> same) {
        Map<Set<CountryCode>, PersonName> byStates = new LinkedHashMap<>();
        same.forEach(statement -> {
            PersonName name = of(statement);
            byStates.merge(name.states(), name, PersonName::with);
        });
        PersonName stateless = byStates.remove(Set.<CountryCode>of());
        List<PersonName> parts = new ArrayList<>();
        byStates.values().forEach(name -> admit(name, parts));
        if (stateless == null) {
            return parts;
        }
        if (parts.size() <= 1) {
            return List.of(parts.isEmpty() ? stateless : parts.get(0).with(stateless));
        }
        same.stream().map(SameName::of).filter(name -> name.states().isEmpty()).forEach(parts::add);
        return parts;
    }

    private static PersonName of(Statement statement) {
        Person person = (Person) statement.claim();
        return new PersonName(
                person.name(),
                statement.name().asSet(),
                StatesConcerned.statesOf(person.offices()),
                titles(statement),
                Set.of(statement.id()));
    }

    /** Adds {@code name} to the parts that it shares a state with, which thereby become one. */
    private static void admit(PersonName name, List<PersonName> parts) {
        List<PersonName> one = parts.stream().filter(name::canBe).toList();
        parts.removeAll(one);
        parts.add(one.stream().reduce(name, PersonName::with));
    }
}
