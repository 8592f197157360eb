package org.aidememoire.web.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.model.report.Report;

/** Words that a browser sent, as they stand in a report: white space is the report's, everything else must be the same. */
final class LineEnds {
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    private LineEnds() {}

    /** {@code words} with the white space that {@code report} has between them; as they are where they do not stand in it. */
    static String asIn(Report report, String words) {
        String stripped = words.strip();
        if (stripped.isEmpty() || report.text().contains(stripped)) {
            return stripped;
        }
        String pattern = GAP.splitAsStream(stripped).map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}]+"));
        Matcher found = Pattern.compile(pattern).matcher(report.text());
        return found.find() ? found.group() : stripped;
    }
}
