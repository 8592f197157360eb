package org.aidememoire.reading.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a chronology: under a line "1965", or after "1965." at its start, "18 May" is a day of that year. */
public final class YearHeadings {
    private static final Pattern HEADING = Pattern.compile(
            "(?m)^[ \\t\u2022*]{0,8}((?:1[5-9]|20)\\d\\d)(?:[:.]?[ \\t]*$|[.:,;][ \\t]|[ \\t][\u2013\u2014-][ \\t])");
    private static final int FEWEST = 2;

    private final TreeMap<Integer, LocalDate> days = new TreeMap<>();

    /** @param text a report as delivered: a line that holds nothing but a number is cleaned away as a page's */
    public YearHeadings(String text) {
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            days.put(heading.start(), LocalDate.of(Integer.parseInt(heading.group(1)), 7, 2));
        }
        boolean ordered = days.size() >= FEWEST
                && days.values().stream()
                        .sorted()
                        .toList()
                        .equals(days.values().stream().toList());
        if (!ordered) {
            days.clear();
        }
    }

    /**
     * The middle of the year under whose heading something stands.
     *
     * @param at where it stands in the report as delivered
     */
    public Optional<LocalDate> over(int at) {
        return Optional.ofNullable(days.floorEntry(at)).map(Map.Entry::getValue);
    }
}
