package org.aidememoire.reading.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.reading.sentence.Folded;
import org.aidememoire.reading.sentence.Sentence;

/** How stretches of a sentence are written. */
final class Written {
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "to", "in");

    private Written() {}

    /** The words {@code [from, to)} as the report has them, any space between two of them as one blank. */
    static String text(Sentence sentence, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && sentence.token(i).start() > sentence.token(i - 1).end()) {
                text.append(' ');
            }
            text.append(sentence.token(i).word());
        }
        return text.toString();
    }

    /** The letters and digits of {@code text}, small and without diacritics: {@code Côte d'Ivoire} is {@code cotedivoire}. */
    static String letters(String text) {
        String folded = Folded.of(text).text();
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code MINISTER FOR TRADE} as "Minister for Trade". */
    static String capitalised(String capitals) {
        return Arrays.stream(capitals.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> SMALL.contains(word) ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Whether there are letters and all of them are capitals. */
    static boolean capitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
