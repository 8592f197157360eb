package org.aidememoire.reading.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.sentence.Sentence;

/** The stretches of time that "this", "last" and "next" count. */
enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /** A stretch that no {@link PartialDate} can say: a weekend, a season, a budget year, a decade. */
    OTHER;

    /** The unit named at a token, in the singular or, before "ago", in the plural. */
    static Optional<Phrase<Unit>> at(Sentence sentence, int at) {
        if (CalendarWords.isOneOf(sentence, at, "fiscal", "financial", "academic", "school", "budget")
                && CalendarWords.isOneOf(sentence, at + 1, "year")) {
            return Phrase.of(at + 2, OTHER);
        }
        int word = CalendarWords.isOneOf(sentence, at, "calendar") ? at + 1 : at;
        return CalendarWords.within(sentence, word)
                ? named(sentence.token(word).form()).flatMap(unit -> Phrase.of(word + 1, unit))
                : Optional.empty();
    }

    private static Optional<Unit> named(String form) {
        return switch (form) {
            case "day", "days" -> Optional.of(DAY);
            case "week", "weeks" -> Optional.of(WEEK);
            case "month", "months" -> Optional.of(MONTH);
            case "year", "years" -> Optional.of(YEAR);
            case "weekend", "spring", "summer", "autumn", "winter", "quarter", "decade", "century", "season" ->
                Optional.of(OTHER);
            default -> Optional.empty();
        };
    }

    /** The unit that lies {@code steps} from the one that {@code day} is in; empty where no date can say it. */
    Optional<PartialDate> from(LocalDate day, int steps) {
        return switch (this) {
            case DAY -> Optional.of(PartialDate.of(day.plusDays(steps)));
            case MONTH -> Optional.of(PartialDate.of(YearMonth.from(day).plusMonths(steps)));
            case YEAR -> Optional.of(PartialDate.of(Year.from(day).plusYears(steps)));
            case WEEK, OTHER -> Optional.empty();
        };
    }

    /** The same, as an expression of time. */
    Timed counted(int steps) {
        return reference -> new Timed.Span(reference.published().flatMap(day -> from(day, steps)), Optional.empty());
    }
}
