package org.aidememoire.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimId;
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
                .collect(Collectors.groupingBy(
                        statement -> statement.bearer().spelling(), TreeMap::new, Collectors.toList()));
        return bySpelling.values().stream()
                .flatMap(same -> partedByState(same).stream())
                .toList();
    }

    private static List<PersonName> partedByState(List<Statement> same) {
        Map<Set<CountryCode>, List<Statement>> byStates = new LinkedHashMap<>();
        same.forEach(statement -> byStates.computeIfAbsent(statement.bearer().states(), states -> new ArrayList<>())
                .add(statement));
        List<Statement> stateless = byStates.remove(Set.<CountryCode>of());
        List<PersonName> parts = new ArrayList<>();
        byStates.values().forEach(alike -> admit(of(alike), parts));
        if (stateless == null) {
            return parts;
        }
        if (parts.size() <= 1) {
            PersonName rest = of(stateless);
            return List.of(parts.isEmpty() ? rest : parts.get(0).with(rest));
        }
        stateless.forEach(statement -> parts.add(of(List.of(statement))));
        return parts;
    }

    /** The name of {@code alike}, which give it and the same states. */
    private static PersonName of(List<Statement> alike) {
        Statement first = alike.get(0);
        Set<Title> titles = new TreeSet<>();
        Set<ClaimId> claims = new TreeSet<>();
        for (Statement statement : alike) {
            titles.addAll(statement.bearer().titles());
            claims.add(statement.id());
        }
        return new PersonName(
                ((Person) first.claim()).name(),
                new TreeSet<>(first.bearer().words()),
                first.bearer().states(),
                titles,
                claims);
    }

    /** Adds {@code name} to the parts that it shares a state with, which thereby become one. */
    private static void admit(PersonName name, List<PersonName> parts) {
        List<PersonName> one = parts.stream().filter(name::canBe).toList();
        parts.removeAll(one);
        parts.add(one.stream().reduce(name, PersonName::with));
    }
}
