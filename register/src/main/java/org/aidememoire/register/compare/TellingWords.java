package org.aidememoire.register.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Target;
import org.aidememoire.register.FoldedWords;

/**
 * The words of a claim that tell what it is about, each by its beginning, so that "connectivity" and "connection" or
 * "implement" and "implementation" are one. Those that stand in every communiqué ("further strengthen cooperation") are
 * left out: they are listed in {@code commonplaces.txt}. So are the names of the countries whose undertaking it is, and
 * those of projects and documents, which are compared by themselves.
 *
 * @param stems the beginnings with the share that each has in the meaning, from 0 to 1: an undertaking says first what it
 *     is about, and then how and why
 */
record TellingWords(Map<String, Double> stems) {
    /** Long enough to keep "education" and "edition" apart, short enough for "connect" and "connection". */
    private static final int STEM = 6;

    private static final int SAID_FIRST = 5;
    private static final double SAID_LATER = 0.5;
    private static final Set<String> COMMONPLACES = commonplaces();

    TellingWords {
        stems = new TreeMap<>(stems);
    }

    static TellingWords of(Claim claim, Details details) {
        if (claim instanceof Target target) {
            return of(target.measure());
        }
        // The words of invitations are all alike; who invites whom is what tells them apart.
        return claim instanceof Invitation
                ? new TellingWords(Map.of())
                : of(details.without(claim.evidence().passage().quote()), CountryWords.of(claim));
    }

    static TellingWords of(String text) {
        return of(text, CountryWords.NONE);
    }

    private static TellingWords of(String text, CountryWords countries) {
        Map<String, Double> stems = new LinkedHashMap<>();
        for (String word : FoldedWords.of(text).inOrder()) {
            if (!COMMONPLACES.contains(word) && !countries.hold(word)) {
                stems.putIfAbsent(stem(word), stems.size() < SAID_FIRST ? 1 : SAID_LATER);
            }
        }
        return new TellingWords(stems);
    }

    /** What both have, with the mean of the shares. */
    TellingWords sharedWith(TellingWords other) {
        Map<String, Double> shared = new TreeMap<>();
        stems.forEach((stem, share) -> {
            Double others = other.stems.get(stem);
            if (others != null) {
                shared.put(stem, (share + others) / 2);
            }
        });
        return new TellingWords(shared);
    }

    /** Whether {@code word} is one of these. */
    boolean hold(String word) {
        return !COMMONPLACES.contains(word) && stems.containsKey(stem(word));
    }

    private static String stem(String word) {
        String singular = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        return singular.substring(0, Math.min(STEM, singular.length()));
    }

    private static Set<String> commonplaces() {
        try (InputStream file = TellingWords.class.getResourceAsStream("commonplaces.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> FoldedWords.of(line).inOrder().stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("a file that comes with the program", e);
        }
    }
}
