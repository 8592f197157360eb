package org.aidememoire.reading.pattern;

import java.util.Map;
import java.util.Optional;

/**
 * Where a pattern matched.
 *
 * @param from its first token
 * @param to the token after its last
 * @param groups the stretches that it named; of a name that matched twice, the last
 */
public record Match(int from, int to, Map<String, Stretch> groups) {
    /**
     * A stretch of tokens.
     *
     * @param from its first token
     * @param to the token after its last
     */
    public record Stretch(int from, int to) {}

    /** Copies the groups. */
    public Match {
        groups = Map.copyOf(groups);
    }

    /** The stretch that the pattern calls {@code name}, where it took part in the match. */
    public Optional<Stretch> group(String name) {
        return Optional.ofNullable(groups.get(name));
    }
}
