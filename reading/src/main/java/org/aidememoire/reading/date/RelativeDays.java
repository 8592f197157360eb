package org.aidememoire.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.date.Timed.Span;
import org.aidememoire.reading.sentence.Sentence;

/** Days counted from the day of publication: "today", "last Monday", "Tuesday next week", "three days ago". */
final class RelativeDays {
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

    private final CalendarWords words;
    private final StatedDates dates;

    RelativeDays(CalendarWords words, StatedDates dates) {
        this.words = words;
        this.dates = dates;
    }

    Optional<Phrase<Timed>> at(Sentence sentence, int at) {
        int first = CalendarWords.isOneOf(sentence, at, "earlier", "later", "late", "early") ? at + 1 : at;
        return named(sentence, first)
                .or(() -> weekday(sentence, at))
                .or(() -> weekdayOfWeek(sentence, at))
                .or(() -> beyond(sentence, at))
                .or(() -> told(sentence, at));
    }

    /** "Today", "yesterday evening", "this morning"; a date that follows says it better: "today Friday 12 June". */
    private Optional<Phrase<Timed>> named(Sentence sentence, int at) {
        return count(sentence, at).map(count -> {
            int to = dates.pastDayPart(sentence, at + (isNamed(sentence, at) ? 1 : 2));
            return dated(sentence, to)
                    .<Phrase<Timed>>map(date -> date.map(stated -> stated))
                    .orElseGet(() -> new Phrase<>(to, Unit.DAY.counted(count)));
        });
    }

    private Optional<Integer> count(Sentence sentence, int at) {
        if (isNamed(sentence, at)) {
            return Optional.ofNullable(DAYS.get(sentence.token(at).form()));
        }
        if (CalendarWords.isOneOf(sentence, at, "this") && words.in("day-parts", sentence, at + 1)) {
            return Optional.of(0);
        }
        return CalendarWords.isOneOf(sentence, at, "last") && CalendarWords.isOneOf(sentence, at + 1, "night")
                ? Optional.of(-1)
                : Optional.empty();
    }

    private static boolean isNamed(Sentence sentence, int at) {
        return CalendarWords.within(sentence, at)
                && DAYS.containsKey(sentence.token(at).form());
    }

    private Optional<Phrase<StatedDate>> dated(Sentence sentence, int at) {
        int next = CalendarWords.isOneOf(sentence, at, ",") ? at + 1 : at;
        return dates.apposed(sentence, at).or(() -> dates.at(sentence, next)
                .filter(date -> date.value().day().isPresent()));
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

    /** "The day after tomorrow", "the day before yesterday". */
    private static Optional<Phrase<Timed>> beyond(Sentence sentence, int at) {
        int day = CalendarWords.isOneOf(sentence, at, "the") ? at + 1 : at;
        if (!CalendarWords.isOneOf(sentence, day, "day")) {
            return Optional.empty();
        }
        if (CalendarWords.isOneOf(sentence, day + 1, "after") && CalendarWords.isOneOf(sentence, day + 2, "tomorrow")) {
            return Phrase.of(day + 3, Unit.DAY.counted(2));
        }
        return CalendarWords.isOneOf(sentence, day + 1, "before")
                        && CalendarWords.isOneOf(sentence, day + 2, "yesterday")
                ? Phrase.of(day + 3, Unit.DAY.counted(-2))
                : Optional.empty();
    }

    /** "The same day", "the following day": a day that only the sentences before can tell. */
    private static Optional<Phrase<Timed>> told(Sentence sentence, int at) {
        int which = CalendarWords.isOneOf(sentence, at, "the") ? at + 1 : at;
        boolean pointing = which > at && CalendarWords.isOneOf(sentence, which, "same", "following", "next", "previous")
                || CalendarWords.isOneOf(sentence, at, "that");
        return pointing && CalendarWords.isOneOf(sentence, which + 1, "day", "evening", "night")
                ? Phrase.of(which + 2, reference -> Span.OPEN)
                : Optional.empty();
    }

    private static Timed onDay(UnaryOperator<LocalDate> reckoned) {
        return reference -> new Span(reference.published().map(reckoned).map(PartialDate::of), Optional.empty());
    }
}
