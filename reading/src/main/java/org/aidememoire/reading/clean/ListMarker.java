package org.aidememoire.reading.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bullet or number that an item begins with. */
final class ListMarker {
    private static final int LONGEST = 8;
    private static final Pattern BULLET = Pattern.compile(
            "(?:[\u2022\u2023\u2043\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u25BA\u2756\u27A2\u00B7\u2027\uF0B7]\\s*+|[*+>\u2013\u2014-]\\s++|o\\s++(?=\\p{Lu}))");
    /** "M. Boto" begins with no number, nor does "1.5 billion": a capital is an initial, a fraction is followed by a unit. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})\\)|(?:\\d{1,3}|[a-z])\\.(?!\\d)"
                    + "|\\d{1,2}\\.\\d{1,2}(?:\\.|(?:\\.\\d{1,2}){1,2}\\.?|(?=\\s++\\p{Lu})))\\s++");

    private ListMarker() {}

    /** How many characters of {@code words} are a bullet at its start, with the space after it; 0 where none is. */
    static int bulletLength(String words) {
        return length(BULLET, words);
    }

    /** How many characters of {@code words} are a number at its start, with the space after it; 0 where none is. */
    static int numberLength(String words) {
        return length(NUMBER, words);
    }

    /** How many characters of {@code words} are a bullet or a number at its start. */
    static int length(String words) {
        return Math.max(bulletLength(words), numberLength(words));
    }

    /** Whether {@code words} is a number or bullet and nothing else, whose item is on the next line. */
    static boolean isAlone(String words) {
        return words.length() <= LONGEST && length(words + " X") == words.length() + 1;
    }

    private static int length(Pattern marker, String words) {
        Matcher matcher = marker.matcher(words);
        return matcher.lookingAt() && matcher.end() < words.length() ? matcher.end() : 0;
    }
}
