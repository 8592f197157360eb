package org.aidememoire.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that are no names: those in small letters; or all of them, where a text is in capitals or its
 * script knows none.
 *
 * @param words the words, in small letters, in the order of the text
 */
record OrdinaryWords(List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Function words of English that are rare in other languages; "in", "on", "a", "is" are not. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "with", "that", "which", "from", "by", "has", "been", "were", "this", "their", "its",
            "would", "it", "they", "his", "who", "there", "these", "into", "other", "both", "said");

    /** In English texts about every fourth ordinary word is one of these; elsewhere hardly any. */
    private static final double EVIDENT = 0.12;

    /** In a text of fewer letters than these one such word is evidence enough; the statistical model would be guessing. */
    private static final int FEW_LETTERS = 120;

    /** A text with less than this share of small letters is written in capitals. */
    private static final double CAPITALS = 0.3;

    static OrdinaryWords of(String text) {
        long small = text.codePoints().filter(Character::isLowerCase).count();
        long large = text.codePoints().filter(Character::isUpperCase).count();
        boolean capitals = small < (small + large) * CAPITALS;
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (capitals || !Character.isUpperCase(word.group().codePointAt(0))) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return new OrdinaryWords(List.copyOf(words));
    }

    /** How many letters they have together. */
    int letters() {
        return words.stream().mapToInt(String::length).sum();
    }

    /** Whether so many of them are function words of English that nothing else can be meant. */
    boolean areEvidentEnglish() {
        long english = words.stream().filter(ENGLISH::contains).count();
        long different = words.stream().filter(ENGLISH::contains).distinct().count();
        boolean few = letters() < FEW_LETTERS && different >= 1;
        return few || different >= 2 && english >= words.size() * EVIDENT;
    }

    /** The words with a space between each two. */
    String joined() {
        return String.join(" ", words);
    }
}
