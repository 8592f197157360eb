package org.aidememoire.register;

import java.util.List;
import java.util.Map;

/**
 * Names without what the romanisation of the day leaves to taste: "Soekarno" and "Sukarno", "Djakarta" and "Jakarta" are
 * spelt by the old and the new rules for Indonesian and Malay (Perfected Spelling, 1972).
 */
final class Romanised {
    private static final List<Map.Entry<String, String>> OLD_TO_NEW =
            List.of(Map.entry("oe", "u"), Map.entry("dj", "j"), Map.entry("tj", "c"), Map.entry("sj", "sy"));

    private Romanised() {}

    static FoldedWords of(FoldedWords words) {
        return new FoldedWords(words.inOrder().stream().map(Romanised::word).toList());
    }

    private static String word(String word) {
        String spelt = word;
        for (Map.Entry<String, String> rule : OLD_TO_NEW) {
            spelt = spelt.replace(rule.getKey(), rule.getValue());
        }
        return spelt;
    }
}
