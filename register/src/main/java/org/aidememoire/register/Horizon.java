package org.aidememoire.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.model.claim.Commitment;

/** By when something is to be done, as far as the words settle it: the last day of the year, month or day they name. */
public final class Horizon {
    private static final Pattern DAY = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

    private Horizon() {}

    /**
     * The last day of the horizon of {@code commitment}.
     *
     * @param reported the year of the report, for "this year"; none where it is open
     */
    public static Optional<LocalDate> of(Commitment commitment, Optional<Year> reported) {
        return commitment.due().flatMap(due -> of(due, reported));
    }

    private static Optional<LocalDate> of(String due, Optional<Year> reported) {
        Matcher day = DAY.matcher(due);
        if (day.find()) {
            return Optional.of(LocalDate.parse(day.group()));
        }
        Optional<Year> year = YEAR.matcher(due)
                .results()
                .map(match -> Year.parse(match.group(1)))
                .max(Year::compareTo);
        if (due.contains("this year") || due.contains("end of the year")) {
            year = year.or(() -> reported);
        } else if (due.contains("next year")) {
            year = year.or(() -> reported.map(now -> now.plusYears(1)));
        }
        return year.map(found -> lastDay(due, found));
    }

    private static LocalDate lastDay(String due, Year year) {
        boolean half = due.contains("mid") || due.contains("first half");
        return half ? year.atMonth(6).atEndOfMonth() : year.atMonth(12).atEndOfMonth();
    }
}
