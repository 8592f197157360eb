package org.aidememoire.desk.show;

import java.util.regex.Pattern;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;

/**
 * A quote with the words around it, on one line: runs of white space are one space.
 *
 * @param before the words before, after "…" where there are more
 * @param quote the quote
 * @param after the words after, before "…" where there are more
 */
public record Context(String before, String quote, String after) {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * The context of {@code passage} in {@code report}.
     *
     * @param reach how many UTF-16 code units to show on either side, at most
     */
    public static Context of(Passage passage, Report report, int reach) {
        return of(passage, report.text(), reach);
    }

    /**
     * The context of {@code passage} in the report whose text as delivered is {@code text}.
     *
     * @param reach how many UTF-16 code units to show on either side, at most
     */
    public static Context of(Passage passage, String text, int reach) {
        int from = Math.max(0, passage.start() - reach);
        int to = Math.min(text.length(), passage.end() + reach);
        return new Context(
                before(text.substring(from, passage.start()), from > 0),
                line(passage.quote()),
                after(text.substring(passage.end(), to), to < text.length()));
    }

    /**
     * How {@code whole} begins, on one line.
     *
     * @param most how many UTF-16 code units to show, at most
     */
    public static String beginning(String whole, int most) {
        String text = whole.strip();
        int to = Math.min(text.length(), most);
        return after(text.substring(0, to), to < text.length());
    }

    /** The text on one line. */
    public static String line(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ");
    }

    /** A word that is cut at the edge is left out. */
    private static String before(String text, boolean cut) {
        String line = line(text);
        if (!cut) {
            return line.stripLeading();
        }
        int space = line.indexOf(' ');
        return "…" + (space < 0 ? "" : line.substring(space));
    }

    private static String after(String text, boolean cut) {
        String line = line(text);
        if (!cut) {
            return line.stripTrailing();
        }
        int space = line.lastIndexOf(' ');
        return (space < 0 ? "" : line.substring(0, space + 1)) + "…";
    }
}
