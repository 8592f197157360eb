package org.aidememoire.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.date.PartialDate;

/** By when something is to be done, as far as the words settle it: the year, month or day they name, the last of several. */
public final class Horizon {
    private static final Pattern ISO_DAY = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern WRITTEN = Pattern.compile("(?i)\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?("
            + Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.joining("|"))
            + ")(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? ((?:19|20)\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final Comparator<PartialDate> LAST =
            Comparator.comparing(PartialDate::latest).thenComparing(Comparator.reverseOrder());

    private Horizon() {}

    /**
     * The horizon of {@code commitment}.
     *
     * @param reported the year of the report, for "this year"; none where it is open
     */
    public static Optional<PartialDate> of(Commitment commitment, Optional<Year> reported) {
        return commitment.due().flatMap(due -> of(due, reported));
    }

    private static Optional<PartialDate> of(String due, Optional<Year> reported) {
        Matcher day = ISO_DAY.matcher(due);
        if (day.find()) {
            return Optional.of(PartialDate.of(LocalDate.parse(day.group())));
        }
        return WRITTEN.matcher(due)
                .results()
                .flatMap(written -> written(written).stream())
                .max(LAST)
                .or(() -> year(due, reported).map(year -> within(due, year)));
    }

    private static Optional<PartialDate> written(MatchResult written) {
        Month month = Month.valueOf(written.group(2).toUpperCase(Locale.ROOT));
        int year = Integer.parseInt(written.group(4));
        String day = written.group(1) == null ? written.group(3) : written.group(1);
        try {
            return Optional.of(
                    day == null
                            ? PartialDate.of(YearMonth.of(year, month))
                            : PartialDate.of(LocalDate.of(year, month, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty(); // "31 June" is no day
        }
    }

    private static Optional<Year> year(String due, Optional<Year> reported) {
        Optional<Year> year = YEAR.matcher(due)
                .results()
                .map(match -> Year.parse(match.group(1)))
                .max(Year::compareTo);
        if (due.contains("this year") || due.contains("end of the year")) {
            return year.or(() -> reported);
        }
        return due.contains("next year") ? year.or(() -> reported.map(now -> now.plusYears(1))) : year;
    }

    private static PartialDate within(String due, Year year) {
        boolean half = due.contains("mid") || due.contains("first half");
        return half ? PartialDate.of(year.atMonth(Month.JUNE)) : PartialDate.of(year);
    }

    /** The later of two horizons, by their last days. */
    public static PartialDate later(PartialDate one, PartialDate other) {
        return LAST.compare(one, other) >= 0 ? one : other;
    }
}
