package org.aidememoire.register;

import java.util.List;

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

    private Stem() {}

    static String of(String word) {
        String stem = word;
        for (int i = 0; i < ROUNDS; i++) {
            stem = shortened(stem);
        }
        return stem;
    }

    private static String shortened(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
