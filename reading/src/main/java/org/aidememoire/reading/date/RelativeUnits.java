package org.aidememoire.reading.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.date.Timed.Span;
import org.aidememoire.reading.sentence.Sentence;

/** Weeks, months and years counted from the day of publication: "this month", "last March", "two years ago". */
final class RelativeUnits {
    private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)\\d0'?s");

    private final CalendarWords words;

    RelativeUnits(CalendarWords words) {
        this.words = words;
    }

    Optional<Phrase<Timed>> at(Sentence sentence, int at) {
        return unit(sentence, at)
                .or(() -> current(sentence, at))
                .or(() -> month(sentence, at))
                .or(() -> ago(sentence, at))
                .or(() -> decade(sentence, at));
    }

    /** "This week", "last month", "next year". */
    private static Optional<Phrase<Timed>> unit(Sentence sentence, int at) {
        return Which.at(sentence, at).flatMap(which -> Unit.at(sentence, at + 1)
                .filter(unit -> !sentence.token(unit.to() - 1).form().endsWith("s"))
                .map(unit -> unit.map(one -> one.counted(which.steps()))));
    }

    /** "The current year". */
    private static Optional<Phrase<Timed>> current(Sentence sentence, int at) {
        return CalendarWords.isOneOf(sentence, at, "the")
                        && CalendarWords.isOneOf(sentence, at + 1, "current", "present")
                ? Unit.at(sentence, at + 2).map(unit -> unit.map(one -> one.counted(0)))
                : Optional.empty();
    }

    /** "Last November", "next March". "This May" is the nearest, as "in May" is. */
    private Optional<Phrase<Timed>> month(Sentence sentence, int at) {
        Optional<Month> month = words.month(sentence, at + 1)
                .filter(name -> sentence.token(at + 1).capitalised()
                        && words.day(sentence, at + 2).isEmpty());
        return Which.at(sentence, at).flatMap(which -> month.flatMap(name -> Phrase.of(at + 2, counted(which, name))));
    }

    private static Timed counted(Which which, Month month) {
        return which == Which.THIS
                ? StatedDate.of(Optional.empty(), month, Optional.empty())
                : reference -> new Span(
                        reference.published().map(day -> PartialDate.of(neighbour(which, month, day))),
                        Optional.empty());
    }

    private static YearMonth neighbour(Which which, Month month, LocalDate day) {
        YearMonth inYear = YearMonth.of(day.getYear(), month);
        YearMonth now = YearMonth.from(day);
        boolean there = which == Which.LAST ? inYear.isBefore(now) : inYear.isAfter(now);
        return there ? inYear : inYear.plusYears(which.steps());
    }

    /** "Three days ago", "two years ago"; "some two years ago" is no year. */
    private Optional<Phrase<Timed>> ago(Sentence sentence, int at) {
        Optional<Phrase<Unit>> unit =
                Unit.at(sentence, at + 1).filter(one -> CalendarWords.isOneOf(sentence, one.to(), "ago"));
        return words.number(sentence, at)
                .flatMap(number -> unit.map(one -> {
                    Timed timed = words.in("vague", sentence, at - 1)
                            ? reference -> Span.OPEN
                            : one.value().counted(-number);
                    return new Phrase<>(one.to() + 1, timed);
                }));
    }

    /** "The 1970s": a mention without a date, so that nobody takes it for a year. */
    private static Optional<Phrase<Timed>> decade(Sentence sentence, int at) {
        return CalendarWords.within(sentence, at)
                        && DECADE.matcher(sentence.token(at).form()).matches()
                ? Phrase.of(at + 1, reference -> Span.OPEN)
                : Optional.empty();
    }
}
