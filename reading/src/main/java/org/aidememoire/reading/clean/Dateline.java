package org.aidememoire.reading.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline of a story: where it was written, and perhaps when and by which agency, before a dash: "VIENTIANE —",
 * "HANOI, March 3 (VNA) –", "Hanoi (VNA) –". A place in small letters counts only with a date or an agency, since
 * a dash also follows the subject of a sentence.
 */
final class Dateline {
    /** No dateline is longer than this. */
    static final int LONGEST = 120;

    private static final String DASH = "\\s*(?:[\u2014\u2013]|--?)\\s++(?=[\\p{Lu}\"\u201C\u2018'\\d])";
    private static final String REST = "(?:,? [\\p{L}\\p{M}\\d., ]{1,40}?)?";
    private static final String AGENCY = "\\s*\\([\\p{L}\\p{M}\\d/,. -]{2,40}\\)";
    private static final Pattern DATELINE = Pattern.compile("\\(?(?:"
            // capitals: the dash alone is enough
            + "\\p{Lu}[\\p{Lu}\\p{M}.'\u2019-]+(?:[ -]\\p{Lu}[\\p{Lu}\\p{M}.'\u2019-]*){0,4}" + REST + "(?:" + AGENCY
            + ")?"
            // a name: with an agency, or with a day
            + "|\\p{Lu}[\\p{L}\\p{M}.'\u2019-]+(?:[ -]\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*){0,3}" + REST + AGENCY
            + "|\\p{Lu}[\\p{L}\\p{M}.'\u2019-]+(?: \\p{Lu}[\\p{L}\\p{M}.'\u2019-]*){0,3},"
            + " (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?"
            + ")\\)?" + DASH);

    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,20}(?:,? \\p{Lu}[\\p{L}\\p{M}'\u2019-]{1,20}){0,2}\\.");

    private Dateline() {}

    /** How many characters of {@code paragraph} are its dateline, with the dash and the space after it; 0 for none. */
    static int length(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return dateline.lookingAt() ? dateline.end() : 0;
    }

    /** Whether {@code paragraph} is a dateline and nothing else, or a place and a full stop ("Jakarta."). */
    static boolean isAllOf(String paragraph) {
        return paragraph.length() <= LONGEST
                && (length(paragraph + " A") == paragraph.length() + 1
                        || PLACE.matcher(paragraph).matches());
    }
}
