package org.aidememoire.desk.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Sector;

/** The sectors that can be asked for. A list of names, so that a listing need not load the reader's scheme. */
public final class Sectors {
    /** The sectors of the annotation guidelines, in their order. */
    public static final List<Sector> KNOWN = Stream.of(
                    "political",
                    "defence-security",
                    "foreign-affairs",
                    "multilateral",
                    "trade-investment",
                    "economic-policy",
                    "finance",
                    "transport",
                    "energy",
                    "agriculture",
                    "environment",
                    "digital",
                    "science-technology",
                    "education",
                    "culture",
                    "tourism",
                    "health",
                    "migration",
                    "people-to-people",
                    "local-border",
                    "governance-justice",
                    "development-aid",
                    "general")
            .map(Sector::new)
            .toList();

    /** Those whose names put two fields side by side, or are one word with hyphens. */
    private static final Map<String, String> WORDED = Map.of(
            "defence-security", "defence and security",
            "trade-investment", "trade and investment",
            "science-technology", "science and technology",
            "people-to-people", "people-to-people",
            "local-border", "local and border areas",
            "governance-justice", "governance and justice");

    private Sectors() {}

    /**
     * The sector that is called so, by its name or as a reader says it: "trade-investment", "Trade and investment".
     *
     * @throws IllegalArgumentException if none is; the message says which there are
     */
    public static Sector find(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(sector ->
                        sector.name().equals(words) || inWords(sector.name()).equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no sector; there are "
                        + KNOWN.stream().map(Sector::name).collect(Collectors.joining(", "))));
    }

    /** The sector of this name as a reader says it: "trade and investment"; of an unknown one the name without hyphens. */
    public static String inWords(String name) {
        return WORDED.getOrDefault(name, name.replace('-', ' '));
    }
}
