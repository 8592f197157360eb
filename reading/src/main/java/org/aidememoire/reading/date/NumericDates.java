package org.aidememoire.reading.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.date.Timed.Span;
import org.aidememoire.reading.sentence.Sentence;

/** Dates in digits: "2026-02-05" and, only where day and month cannot be confused, "25/02/2026". */
final class NumericDates {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern TWO_YEARS = Pattern.compile("(20|19)(\\d\\d)/(\\d\\d)");
    private static final int MONTHS = 12;

    Optional<Phrase<Timed>> at(Sentence sentence, int at) {
        String form = sentence.token(at).form();
        return day(form)
                .<Timed>map(day -> reference -> Span.of(PartialDate.of(day)))
                .or(() -> years(form))
                .flatMap(timed -> Phrase.of(at + 1, timed));
    }

    private static Optional<LocalDate> day(String form) {
        Matcher ordered = YEAR_FIRST.matcher(form);
        if (ordered.matches()) {
            return day(ordered.group(1), ordered.group(3), ordered.group(4));
        }
        Matcher matcher = YEAR_LAST.matcher(form);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(matcher.group(1));
        int other = Integer.parseInt(matcher.group(3));
        if (one <= MONTHS && other <= MONTHS && one != other) {
            return Optional.empty();
        }
        return other <= MONTHS
                ? day(matcher.group(4), matcher.group(3), matcher.group(1))
                : day(matcher.group(4), matcher.group(1), matcher.group(3));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // "31/02/2026" is no day
        }
    }

    /** "2026/27", as budgets and school years have it. */
    private static Optional<Timed> years(String form) {
        Matcher matcher = TWO_YEARS.matcher(form);
        if (!matcher.matches()
                || (Integer.parseInt(matcher.group(2)) + 1) % 100 != Integer.parseInt(matcher.group(3))) {
            return Optional.empty();
        }
        StatedYear first = StatedYear.of(Integer.parseInt(matcher.group(1) + matcher.group(2)));
        return Optional.of(new StatedRange(StatedDate.of(first), StatedDate.of(StatedYear.of(first.value() + 1))));
    }
}
