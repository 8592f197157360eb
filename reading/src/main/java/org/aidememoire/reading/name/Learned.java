package org.aidememoire.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;

/** The abbreviations that a report explains: "the Lao People's Revolutionary Party (LPRP)". Not thread-safe. */
final class Learned {
    /** A body by its full name, and the state it acts for. */
    record Body(String name, Optional<CountryCode> country) {}

    private final Map<String, Body> bodies = new HashMap<>();

    void learn(String abbreviation, Body body) {
        bodies.putIfAbsent(abbreviation, new Body(spelled(abbreviation, body.name()), body.country()));
    }

    /** Of "National Congress of the Lao People's Revolutionary Party" the end that LPRP abbreviates. */
    private static String spelled(String abbreviation, String name) {
        List<String> words = List.of(name.split(" ", -1));
        for (int from = words.size() - 1; from > 0; from--) {
            StringBuilder initials = new StringBuilder();
            for (int i = from; i < words.size(); i++) {
                if (Character.isUpperCase(words.get(i).codePointAt(0))) {
                    initials.appendCodePoint(words.get(i).codePointAt(0));
                }
            }
            boolean capital = Character.isUpperCase(words.get(from).codePointAt(0));
            if (capital && initials.toString().equals(abbreviation)) {
                return String.join(" ", words.subList(from, words.size()));
            }
        }
        return name;
    }

    Optional<Body> meaning(String abbreviation) {
        return Optional.ofNullable(bodies.get(abbreviation));
    }

    /** {@code name} with its first word, where that is an abbreviation, written out. */
    String inFull(String name) {
        int end = name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ');
        return meaning(name.substring(0, end))
                .map(body -> body.name() + name.substring(end))
                .orElse(name);
    }
}
