package org.aidememoire.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.date.Timed.Span;
import org.aidememoire.reading.sentence.Sentence;

/** Days of weeks and months counted from the day of publication: "last Monday", "Tuesday next week". */
final class RelativeWeekdays {
    private final CalendarWords words;
    private final StatedDates dates;

    RelativeWeekdays(CalendarWords words, StatedDates dates) {
        this.words = words;
        this.dates = dates;
    }

    Optional<Phrase<Timed>> at(Sentence sentence, int at) {
        return weekday(sentence, at).or(() -> weekdayOfWeek(sentence, at)).or(() -> dayOfMonth(sentence, at));
    }

    /** "Last Monday", "this Friday", "next Tuesday evening". */
    private Optional<Phrase<Timed>> weekday(Sentence sentence, int at) {
        Optional<Which> which = Which.at(sentence, at);
        Optional<DayOfWeek> weekday = words.weekday(sentence, at + 1);
        if (which.isEmpty() || weekday.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek day = weekday.get();
        Timed timed =
                switch (which.get()) {
                    case LAST -> onDay(published -> published.with(TemporalAdjusters.previous(day)));
                    case NEXT -> onDay(published -> published.with(TemporalAdjusters.next(day)));
                    case THIS -> thisWeekday(day);
                };
        return Phrase.of(dates.pastDayPart(sentence, at + 2), timed);
    }

    private static Timed thisWeekday(DayOfWeek day) {
        return reference -> new Span(
                new Reference(
                                reference.published(),
                                Optional.of(reference.tense().orElse(Tense.FUTURE)))
                        .weekday(day),
                Optional.empty());
    }

    /** "Tuesday of next week", "Monday last week". */
    private Optional<Phrase<Timed>> weekdayOfWeek(Sentence sentence, int at) {
        Optional<DayOfWeek> weekday = words.weekday(sentence, at);
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        int next = dates.pastDayPart(sentence, at + 1);
        int which = CalendarWords.isOneOf(sentence, next, "of") ? next + 1 : next;
        if (!CalendarWords.isOneOf(sentence, which + 1, "week")) {
            return Optional.empty();
        }
        return Which.at(sentence, which)
                .flatMap(one -> Phrase.of(which + 2, onDay(published -> published
                        .plusWeeks(one.steps())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(weekday.get())))));
    }

    /** "The 5th of this month". */
    private Optional<Phrase<Timed>> dayOfMonth(Sentence sentence, int at) {
        int number = CalendarWords.isOneOf(sentence, at, "the") ? at + 1 : at;
        if (!CalendarWords.isOneOf(sentence, number + 1, "of")
                || !CalendarWords.isOneOf(sentence, number + 3, "month")) {
            return Optional.empty();
        }
        return words.day(sentence, number).flatMap(day -> Which.at(sentence, number + 2)
                .flatMap(which -> Phrase.of(
                        number + 4,
                        reference -> new Span(
                                reference
                                        .published()
                                        .map(published ->
                                                YearMonth.from(published).plusMonths(which.steps()))
                                        .filter(month -> month.isValidDay(day))
                                        .map(month -> PartialDate.of(month.atDay(day))),
                                Optional.empty()))));
    }

    private static Timed onDay(UnaryOperator<LocalDate> reckoned) {
        return reference -> new Span(reference.published().map(reckoned).map(PartialDate::of), Optional.empty());
    }
}
