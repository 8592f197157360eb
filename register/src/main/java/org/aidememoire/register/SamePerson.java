package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;

/**
 * Links the claims about one person: the same name, or a name whose words are all in one longer name. Where two longer
 * names could be meant and neither holds the other, or the offices are those of different states, nothing is linked.
 */
final class SamePerson {
    private static final int WORDS_OF_A_FULL_NAME = 2;
    private static final Comparator<PersonName> SHORTEST_FIRST = Comparator.comparingInt(
                    (PersonName name) -> name.words().size())
            .thenComparing(name -> name.words().toString());

    private final List<PersonName> names;
    private final Map<String, List<PersonName>> byWord = new HashMap<>();

    private SamePerson(List<PersonName> names) {
        this.names = names;
        for (PersonName name : names) {
            name.words().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                    .add(name));
        }
    }

    static void link(List<Statement> statements, Links links) {
        SamePerson people = new SamePerson(SameName.among(statements));
        people.names.forEach(name -> links.join(name.claims(), "same name: " + String.join(" ", name.words())));
        people.shorterForms().forEach((fullest, shorter) -> link(people.names.get(fullest), shorter, links));
    }

    private static void link(PersonName fullest, List<PersonName> shorter, Links links) {
        if (!agree(fullest, shorter)) {
            return;
        }
        for (PersonName name : shorter) {
            Set<ClaimId> claims = new TreeSet<>(fullest.claims());
            claims.addAll(name.claims());
            links.join(claims, "the name “" + name.name() + "” is part of “" + fullest.name() + "”");
        }
    }

    /** Without a state of its own, a full name must not bring together offices of different states. */
    private static boolean agree(PersonName fullest, List<PersonName> shorter) {
        return !fullest.states().isEmpty()
                || shorter.stream().allMatch(one -> shorter.stream().allMatch(one::canBe));
    }

    /** By the index of the full name, the shorter forms that can mean only its bearer. */
    private Map<Integer, List<PersonName>> shorterForms() {
        Map<PersonName, Integer> index = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        Map<Integer, List<PersonName>> forms = new TreeMap<>();
        for (PersonName name : names) {
            fullestForm(name).ifPresent(fullest -> forms.computeIfAbsent(index.get(fullest), key -> new ArrayList<>())
                    .add(name));
        }
        return forms;
    }

    private Optional<PersonName> fullestForm(PersonName name) {
        if (name.words().size() < WORDS_OF_A_FULL_NAME) {
            return Optional.empty();
        }
        List<PersonName> longer = sharingTheRarestWord(name).stream()
                .filter(name::isShorterFormOf)
                .filter(name::canBe)
                .sorted(SHORTEST_FIRST)
                .toList();
        if (longer.isEmpty()) {
            return Optional.empty();
        }
        PersonName fullest = longer.get(longer.size() - 1);
        boolean onlyOne = longer.stream()
                .allMatch(other -> other.equals(fullest) || other.isShorterFormOf(fullest) && other.canBe(fullest));
        return onlyOne ? Optional.of(fullest) : Optional.empty();
    }

    private List<PersonName> sharingTheRarestWord(PersonName name) {
        return name.words().stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }
}
