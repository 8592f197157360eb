package org.aidememoire.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of the names with one word in common, those whose links can be others when some statements come or go: the names that these
 * give, and shorter forms of them. For a name of one word it has to share an office with them, too.
 */
final class NamesTouched {
    /** The spellings of the names concerned, each with how those who bear it are called. */
    private final Map<String, Set<Bearer.Form>> concerned;

    private final Set<Set<String>> words;

    private NamesTouched(Map<String, Set<Bearer.Form>> concerned) {
        this.concerned = concerned;
        this.words = concerned.values().stream()
                .map(forms -> Set.copyOf(anyOf(forms).words()))
                .collect(Collectors.toSet());
    }

    /** @param word the first of the words, in alphabetical order, of the names that are looked at */
    static NamesTouched by(Collection<Statement> touched, Collection<Statement> group, String word) {
        Map<String, Set<Bearer.Form>> given = new HashMap<>();
        touched.forEach(statement -> add(statement, given));
        Map<String, Set<Bearer.Form>> shorter = new HashMap<>();
        for (Statement statement : group) {
            Bearer bearer = statement.bearer();
            if (given.containsKey(bearer.spelling())) {
                add(statement, given);
            } else if (bearer.words().get(0).equals(word) && isAmong(given, bearer.words())) {
                add(statement, shorter);
            }
        }
        Map<String, Set<Bearer.Form>> concerned = new HashMap<>(given);
        shorter.forEach((spelling, forms) -> {
            if (given.values().stream().anyMatch(longer -> canBeMeant(forms, longer))) {
                concerned.put(spelling, forms);
            }
        });
        concerned.values().removeIf(forms -> !anyOf(forms).words().get(0).equals(word));
        return new NamesTouched(concerned);
    }

    private static void add(Statement statement, Map<String, Set<Bearer.Form>> to) {
        to.computeIfAbsent(statement.bearer().spelling(), spelling -> new HashSet<>())
                .add(statement.bearer().form());
    }

    private static boolean isAmong(Map<String, Set<Bearer.Form>> names, List<String> words) {
        return names.values().stream().anyMatch(forms -> anyOf(forms).words().containsAll(words));
    }

    /** Whether those who are called {@code shorter} can be those with a longer name. */
    private static boolean canBeMeant(Set<Bearer.Form> shorter, Set<Bearer.Form> longer) {
        List<String> few = anyOf(shorter).words();
        List<String> more = anyOf(longer).words();
        return few.size() < more.size()
                && more.containsAll(few)
                && (few.size() > 1
                        || titles(shorter).anyMatch(title -> titles(longer).anyMatch(title::isAlso)));
    }

    private static Stream<Title> titles(Set<Bearer.Form> forms) {
        return forms.stream().flatMap(form -> form.titles().stream());
    }

    /** All who share a spelling share the words. */
    private static Bearer.Form anyOf(Set<Bearer.Form> forms) {
        return forms.iterator().next();
    }

    /** Whether links of {@code name}, which is one of those {@link #within}, are to be found. */
    boolean concerns(PersonName name) {
        return words.contains(name.words());
    }

    /** Those of {@code group} that the links of the names concerned can hang on. */
    List<Statement> within(List<Statement> group) {
        if (concerned.isEmpty()) {
            return List.of();
        }
        Map<String, Set<Bearer.Form>> longer = new HashMap<>();
        for (Statement statement : group) {
            if (!concerned.containsKey(statement.bearer().spelling())) {
                add(statement, longer);
            }
        }
        longer.values().removeIf(forms -> concerned.values().stream().noneMatch(shorter -> canBeMeant(shorter, forms)));
        return group.stream()
                .filter(statement -> {
                    String spelling = statement.bearer().spelling();
                    return concerned.containsKey(spelling) || longer.containsKey(spelling);
                })
                .toList();
    }
}
