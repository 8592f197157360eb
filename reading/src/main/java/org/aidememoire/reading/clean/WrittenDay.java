package org.aidememoire.reading.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day written out with its year: "12 June 2009", "June 12, 2009", "2009-06-12", "22/06/2009". "06/12/2009" is none, since
 * it is two days.
 *
 * @param start zero-based offset of its first character, the name of the weekday included
 * @param end offset after its last
 * @param day the day
 */
record WrittenDay(int start, int end, LocalDate day) {
    private static final String WEEKDAY =
            "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,?\\s)?";
    private static final String MONTH =
            "(?<%s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final Pattern DAY = Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])" + WEEKDAY
            + "(?:(?<dayA>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?" + MONTH.formatted("monthA") + ",?\\s(?<yearA>\\d{4})"
            + "|" + MONTH.formatted("monthB") + "\\s(?<dayB>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<yearB>\\d{4})"
            + "|(?<yearC>\\d{4})-(?<monthC>\\d{2})-(?<dayC>\\d{2})"
            + "|(?<one>\\d{1,2})(?<sign>[./])(?<other>\\d{1,2})\\k<sign>(?<yearD>\\d{4}))(?![\\p{N}-])");
    private static final int MONTHS = 12;
    private static final Pattern AROUND =
            Pattern.compile("(?i)(?:dated?\\s*:?|date of issue\\s*:?|\\p{Lu}{3,20},?)?\\s*");

    /** The days that {@code words} names, in their order. A day that no calendar has is none. */
    static List<WrittenDay> in(String words) {
        List<WrittenDay> days = new ArrayList<>();
        Matcher matcher = DAY.matcher(words);
        while (matcher.find()) {
            day(matcher).ifPresent(day -> days.add(new WrittenDay(matcher.start(), matcher.end(), day)));
        }
        return days;
    }

    /** Whether {@code words} is a day and nothing else, but for "Dated:" or a place before it. */
    static boolean isAllOf(String words) {
        return in(words).stream()
                .findFirst()
                .filter(day -> day.end() == words.length())
                .filter(day -> AROUND.matcher(words.substring(0, day.start())).matches())
                .isPresent();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            if (matcher.group("yearC") != null) {
                return Optional.of(
                        LocalDate.of(number(matcher, "yearC"), number(matcher, "monthC"), number(matcher, "dayC")));
            }
            if (matcher.group("yearD") != null) {
                return inDigits(number(matcher, "yearD"), number(matcher, "one"), number(matcher, "other"));
            }
            String form = matcher.group("yearA") != null ? "A" : "B";
            return Optional.of(LocalDate.of(
                    number(matcher, "year" + form),
                    month(matcher.group("month" + form)),
                    number(matcher, "day" + form)));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 31 June: no day, so nothing is said
        }
    }

    private static Optional<LocalDate> inDigits(int year, int one, int other) {
        if (one <= MONTHS && other <= MONTHS && one != other) {
            return Optional.empty();
        }
        return Optional.of(other <= MONTHS ? LocalDate.of(year, other, one) : LocalDate.of(year, one, other));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }
}
