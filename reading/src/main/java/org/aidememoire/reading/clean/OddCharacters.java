package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes every kind of space a space and every kind of line end a line feed, takes out characters without width, and
 * puts right what earlier conversions left: a few character entities, and punctuation whose UTF-8 was read as Latin-1
 * or Windows-1252.
 */
final class OddCharacters implements CleaningStep {
    /** Each alternative is one declared normalisation; the rest of the text has none of these and is skipped over. */
    private static final Pattern ODD = Pattern.compile("(?<softBreak>\\u00AD *(?:\\r\\n?|\\n) *)"
            + "|(?<lineEnd>\\r\\n?|[\\x0B\\f\\u0085\\u2028])"
            + "|(?<paragraphEnd>\\u2029)"
            + "|(?<mangled>\\u00E2(?:\\u0080|\\u20AC)[\\u0080-\\u00BF\\u02DC\\u2122\\u201C\\u0153\\u201D])"
            + "|(?<noWidth>[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF])"
            + "|(?<space>[\\t\\x00-\\x08\\x0E-\\x1F\\x7F-\\x9F\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000])"
            + "|(?<entity>&(?:nbsp|amp|quot|apos|lt|gt|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|#39|#8217);)");

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        Matcher odd = ODD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!isPlain(text.charAt(at)) && odd.region(at, text.length()).lookingAt()) {
                edits.add(new Edit(at, odd.end(), replacement(odd)));
                at = odd.end();
            } else {
                at++;
            }
        }
        return edits;
    }

    /** Whether {@code c} begins nothing odd: nearly every character, told without the pattern, which is slow. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c <= '~' && c != '&')
                || c == '\n'
                || (c > '\u00E2' && c < '\u1680')
                || (c > '\u180E' && c < '\u2000');
    }

    private static String replacement(Matcher odd) {
        if (odd.group("softBreak") != null || odd.group("noWidth") != null) {
            return "";
        }
        if (odd.group("lineEnd") != null) {
            return "\n";
        }
        if (odd.group("paragraphEnd") != null) {
            return "\n\n";
        }
        if (odd.group("mangled") != null) {
            return punctuation(odd.group().charAt(2));
        }
        return odd.group("entity") != null ? entity(odd.group()) : " ";
    }

    /** The mark that was written as E2 80 and {@code third}, in Latin-1 or Windows-1252. */
    private static String punctuation(char third) {
        return switch (third) {
            case '\u0093', '\u201C' -> "\u2013";
            case '\u0094', '\u201D' -> "\u2014";
            case '\u0098', '\u02DC' -> "\u2018";
            case '\u0099', '\u2122' -> "\u2019";
            case '\u009C', '\u0153' -> "\u201C";
            case '\u009D' -> "\u201D";
            case '\u00A2' -> "\u2022";
            case '\u00A6' -> "\u2026";
            default -> " ";
        };
    }

    private static String entity(String written) {
        return switch (written) {
            case "&amp;" -> "&";
            case "&quot;" -> "\"";
            case "&apos;", "&#39;" -> "'";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&lsquo;" -> "\u2018";
            case "&rsquo;", "&#8217;" -> "\u2019";
            case "&ldquo;" -> "\u201C";
            case "&rdquo;" -> "\u201D";
            case "&ndash;" -> "\u2013";
            case "&mdash;" -> "\u2014";
            case "&hellip;" -> "\u2026";
            default -> " ";
        };
    }
}
