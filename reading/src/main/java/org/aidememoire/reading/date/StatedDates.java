package org.aidememoire.reading.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import org.aidememoire.reading.sentence.Sentence;

/** Dates by month, day, weekday and year, in the orders that English has. */
final class StatedDates {
    private final CalendarWords words;
    private final Years years;
    private final DaysOfMonths days;

    StatedDates(CalendarWords words, Years years, DaysOfMonths days) {
        this.words = words;
        this.years = years;
        this.days = days;
    }

    /** The longest date at a token. */
    Optional<Phrase<StatedDate>> at(Sentence sentence, int at) {
        return withWeekday(sentence, at)
                .or(() -> days.at(sentence, at))
                .or(() -> monthAlone(sentence, at))
                .or(() -> years.at(sentence, at).map(year -> year.map(StatedDate::of)))
                .or(() -> weekdayAlone(sentence, at));
    }

    /** "Thursday, 5 February", "Thursday afternoon (February 5)". */
    private Optional<Phrase<StatedDate>> withWeekday(Sentence sentence, int at) {
        Optional<DayOfWeek> weekday = words.weekday(sentence, at);
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        return apposed(sentence, pastDayPart(sentence, at + 1))
                .map(date -> date.map(stated -> stated.on(weekday.get())));
    }

    /** A day of a month, after a comma, in brackets, or right away. */
    Optional<Phrase<StatedDate>> apposed(Sentence sentence, int at) {
        if (CalendarWords.isOneOf(sentence, at, "(")) {
            return days.at(sentence, at + 1)
                    .filter(date -> CalendarWords.isOneOf(sentence, date.to(), ")"))
                    .map(date -> date.upTo(date.to() + 1));
        }
        return days.at(sentence, CalendarWords.isOneOf(sentence, at, ",") ? at + 1 : at);
    }

    /** "March 2026", "March this year", "last March", "in March". */
    private Optional<Phrase<StatedDate>> monthAlone(Sentence sentence, int at) {
        Optional<Month> month = words.month(sentence, at).filter(name -> CalendarWords.capitalised(sentence, at));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase<StatedYear>> year = years.after(sentence, at + 1);
        if (year.isEmpty() && !standsAlone(sentence, at)) {
            return Optional.empty();
        }
        return Phrase.of(
                year.map(Phrase::to).orElse(at + 1),
                StatedDate.of(Optional.empty(), month.get(), year.map(Phrase::value)));
    }

    /** "Thursday", "Thursday evening". */
    private Optional<Phrase<StatedDate>> weekdayAlone(Sentence sentence, int at) {
        return words.weekday(sentence, at)
                .filter(weekday -> CalendarWords.writtenOut(sentence, at)
                        && !words.in("outlets", sentence, at + 1)
                        && !words.in("holidays", sentence, at - 1)
                        && !words.in("every", sentence, at - 1))
                .flatMap(weekday -> Phrase.of(pastDayPart(sentence, at + 1), StatedDate.of(weekday)));
    }

    /** The token after "morning", "evening" and the like, or {@code at}. */
    int pastDayPart(Sentence sentence, int at) {
        return words.in("day-parts", sentence, at) ? at + 1 : at;
    }

    private boolean standsAlone(Sentence sentence, int at) {
        if (words.in("every", sentence, at - 1) || days.namesSomething(sentence, at + 1)) {
            return false;
        }
        boolean introduced = words.in("before-month", sentence, at - 1);
        boolean beforeName = sentence.tagged(at + 1, "NNP")
                && words.weekday(sentence, at + 1).isEmpty();
        if (words.in("doubtful-months", sentence, at) || !CalendarWords.writtenOut(sentence, at)) {
            return introduced && !beforeName;
        }
        return introduced || !beforeName;
    }
}
