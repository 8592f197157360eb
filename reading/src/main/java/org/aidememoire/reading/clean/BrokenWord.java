package org.aidememoire.reading.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a line ends within a word that the next line finishes. */
final class BrokenWord {
    private static final Pattern LAST = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}'\u2019-])[\\p{L}\\p{M}]{1,30}$");
    private static final Pattern FIRST = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}]{0,30}+");
    private static final Pattern HYPHENATED = Pattern.compile("([\\p{L}\\p{M}]{2,30})[-\u2010]$");
    private static final Set<String> ENDINGS = Set.of(
            "ment",
            "ments",
            "tion",
            "tions",
            "sion",
            "sions",
            "ation",
            "ations",
            "ing",
            "ings",
            "ness",
            "ity",
            "ities",
            "ance",
            "ence",
            "ative",
            "tive",
            "tional",
            "ological",
            "ously");
    private static final Set<String> COMPOUND_STARTS = Set.of(
            "self",
            "long",
            "short",
            "high",
            "low",
            "well",
            "non",
            "socio",
            "co",
            "anti",
            "two",
            "three",
            "four",
            "five",
            "six",
            "one",
            "mid",
            "cross",
            "post",
            "pre",
            "full",
            "vice",
            "all",
            "ever",
            "fast",
            "far",
            "large",
            "small",
            "people",
            "state",
            "north",
            "south",
            "east",
            "west",
            "sub",
            "inter",
            "decision",
            "policy",
            "export",
            "import",
            "oil",
            "gas",
            "like",
            "so",
            "then",
            "ex",
            "multi",
            "semi",
            "rule",
            "first",
            "second",
            "third",
            "medium",
            "near",
            "party",
            "government",
            "world",
            "region",
            "year",
            "day",
            "week",
            "month",
            "land",
            "sea",
            "air");

    private final Vocabulary vocabulary;

    BrokenWord(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether {@code line} ends and {@code next} begins with parts of one word, which stands elsewhere whole. */
    boolean spans(String line, String next) {
        Matcher last = LAST.matcher(tail(line));
        Matcher first = FIRST.matcher(next);
        if (!last.find() || !first.find()) {
            return false;
        }
        String left = last.group();
        String right = first.group();
        if (vocabulary.count(left + right) == 0) {
            return false;
        }
        boolean rightIsNoWord = !vocabulary.isWordSeenOnce(right);
        boolean leftIsNoWord = !vocabulary.isWordSeenOnce(left);
        return rightIsNoWord && (leftIsNoWord || ENDINGS.contains(right));
    }

    /**
     * Whether {@code line} is the large first letter of a story and {@code next} the rest of its first word. "A" and "I"
     * are words too: they stand alone where the next word is one.
     */
    boolean isDropCap(String line, String next) {
        Matcher first = FIRST.matcher(next);
        if (line.length() != 1 || !Character.isUpperCase(line.charAt(0)) || !first.find()) {
            return false;
        }
        boolean mayStandAlone = line.equals("A") || line.equals("I");
        return !mayStandAlone
                || vocabulary.count(line + first.group()) > 0
                || !vocabulary.isWordSeenOnce(first.group());
    }

    /** Whether {@code line} ends with a hyphen that parts a word, or the parts of a compound, at the end of the line. */
    boolean isHyphenated(String line, String next) {
        return HYPHENATED.matcher(tail(line)).find() && FIRST.matcher(next).find();
    }

    /** Whether the hyphen at the end of {@code line} belongs to the word: "self-" and "reliance". */
    boolean keepsHyphen(String line, String next) {
        Matcher last = HYPHENATED.matcher(tail(line));
        Matcher first = FIRST.matcher(next);
        if (!last.find() || !first.find()) {
            return true;
        }
        if (vocabulary.count(last.group(1) + first.group()) > 0) {
            return false;
        }
        boolean secondHyphen = next.startsWith("-", first.end()) || precededByHyphen(line, last.group());
        return secondHyphen || COMPOUND_STARTS.contains(last.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean precededByHyphen(String line, String word) {
        int before = line.length() - word.length() - 1;
        return before >= 0 && line.charAt(before) == '-';
    }

    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - 64));
    }
}
