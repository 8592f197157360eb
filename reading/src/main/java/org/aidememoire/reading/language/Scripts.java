package org.aidememoire.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many letters of each script a text has.
 *
 * @param letters the number of letters by script
 */
record Scripts(Map<UnicodeScript, Integer> letters) {
    /** Scripts that one language writes, or nearly. Cyrillic, Arabic and Devanagari write several, so a model decides. */
    private static final Map<UnicodeScript, String> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.MONGOLIAN, "mn-Mong"));

    static Scripts of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return new Scripts(letters);
    }

    /** The language that the script of most letters writes; empty where several languages write it. */
    Optional<String> language() {
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
        if (kana > 0 && (kana + count(UnicodeScript.HAN)) * 2 > all && kana * 10 > count(UnicodeScript.HAN)) {
            return Optional.of("ja");
        }
        return letters.entrySet().stream()
                .filter(script -> script.getValue() * 2 > all)
                .findFirst()
                .map(script -> LANGUAGES.get(script.getKey()));
    }

    private int count(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }
}
