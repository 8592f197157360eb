package org.aidememoire.register;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ordinals in an English text, below a hundred where they are written out: “the 47th”, “the forty-seventh”. */
public final class Ordinals {
    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS =
            List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");
    private static final int TEN = 10;

    private static final String UNITS = String.join("|", WORDS);
    private static final Pattern ORDINAL = Pattern.compile(
            "\\b(?:(\\d{1,3})\\s?(?:st|nd|rd|th)|(" + String.join("|", TENS) + ")(?:ieth|y[- –](" + UNITS + "))|("
                    + UNITS + "))\\b",
            Pattern.CASE_INSENSITIVE);

    private Ordinals() {}

    /** Those in {@code text}, each once, the lowest first. */
    static Set<Integer> in(String text) {
        Set<Integer> found = new TreeSet<>();
        Matcher ordinals = ORDINAL.matcher(text);
        while (ordinals.find()) {
            found.add(number(ordinals));
        }
        return found;
    }

    /**
     * {@code text} with the ordinal {@code now} where it has {@code before}: “the 51st anniversary” for “the fiftieth
     * anniversary”. As it is where it does not have that.
     */
    public static String exchanged(String text, int before, int now) {
        return ORDINAL.matcher(text)
                .replaceAll(found ->
                        number((Matcher) found) == before ? inFigures(now) : Matcher.quoteReplacement(found.group()));
    }

    /** {@code number} as an ordinal: 51st, 112th. */
    public static String inFigures(int number) {
        boolean teens = number / TEN % TEN == 1;
        return number
                + switch (teens ? 0 : number % TEN) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static int number(Matcher ordinal) {
        if (ordinal.group(1) != null) {
            return Integer.parseInt(ordinal.group(1));
        }
        if (ordinal.group(2) != null) {
            int tens = TEN * (2 + TENS.indexOf(ordinal.group(2).toLowerCase(Locale.ROOT)));
            return ordinal.group(3) == null ? tens : tens + unit(ordinal.group(3));
        }
        return unit(ordinal.group(4));
    }

    private static int unit(String word) {
        return 1 + WORDS.indexOf(word.toLowerCase(Locale.ROOT));
    }
}
