package org.aidememoire.reading.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;

/** The abbreviations that a report explains: "the Lao People's Revolutionary Party (LPRP)". Not thread-safe. */
final class Learned {
    /** A body by its full name, and the state it acts for. */
    record Body(String name, Optional<CountryCode> country) {}

    private final Map<String, Body> bodies = new HashMap<>();

    void learn(String abbreviation, Body body) {
        bodies.putIfAbsent(abbreviation, body);
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
