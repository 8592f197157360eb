package org.aidememoire.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * English words without their endings, so that "investing", "investments" and "invest" are one. Crude on purpose: what it
 * makes is compared, never shown.
 */
final class Stem {
    private static final int SHORTEST = 4;
    /** Longest first. */
    private static final List<String> ENDINGS = List.of(
            "ivity", "ation", "ating", "ively", "ments", "ities", "ment", "ions", "ates", "ated", "ings", "ical",
            "isms", "ism", "ion", "ate", "ing", "ity", "ial", "ies", "ive", "ers", "ed", "es", "al", "ic", "ly", "er",
            "or", "s", "e", "y");

    private static final int ROUNDS = 3;
    /** By their last letter, so that few have to be tried. */
    private static final Map<Character, List<String>> BY_LAST_LETTER =
            ENDINGS.stream().collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));

    private Stem() {}

    static String of(String word) {
        String stem = word;
        for (int i = 0; i < ROUNDS; i++) {
            stem = shortened(stem);
        }
        return stem;
    }

    private static String shortened(String word) {
        if (word.length() <= SHORTEST) {
            return word;
        }
        for (String ending : BY_LAST_LETTER.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
