package org.aidememoire.reading.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import org.aidememoire.reading.sentence.Sentence;

/** Dates by month, day, weekday and year, in the orders that English has. */
final class StatedDates {
    private final CalendarWords words;
    private final Years years;

    StatedDates(CalendarWords words, Years years) {
        this.words = words;
        this.years = years;
    }

    /** The longest date at a token. */
    Optional<Phrase<StatedDate>> at(Sentence sentence, int at) {
        return withWeekday(sentence, at)
                .or(() -> dayAndMonth(sentence, at))
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
            return dayAndMonth(sentence, at + 1)
                    .filter(date -> CalendarWords.isOneOf(sentence, date.to(), ")"))
                    .map(date -> date.upTo(date.to() + 1));
        }
        return dayAndMonth(sentence, CalendarWords.isOneOf(sentence, at, ",") ? at + 1 : at);
    }

    /** "5 February 2026", "the 5th of February", "February 5, 2026". */
    Optional<Phrase<StatedDate>> dayAndMonth(Sentence sentence, int at) {
        int first = CalendarWords.isOneOf(sentence, at, "the") ? at + 1 : at;
        return dayFirst(sentence, first)
                .or(() -> monthFirst(sentence, at))
                .filter(date -> !words.in("names-of-days", sentence, date.to())
                        || !sentence.token(date.to()).capitalised());
    }

    private Optional<Phrase<StatedDate>> dayFirst(Sentence sentence, int at) {
        Optional<Integer> day = words.day(sentence, at);
        int next = CalendarWords.isOneOf(sentence, at + 1, "of") ? at + 2 : at + 1;
        Optional<Month> month = words.month(sentence, next).filter(name -> nameable(sentence, next));
        if (day.isEmpty() || month.isEmpty() || partOfName(sentence, at)) {
            return Optional.empty();
        }
        return dated(sentence, next + 1, day.get(), month.get());
    }

    private Optional<Phrase<StatedDate>> monthFirst(Sentence sentence, int at) {
        Optional<Month> month = words.month(sentence, at).filter(name -> nameable(sentence, at));
        int next = CalendarWords.isOneOf(sentence, at + 1, "the") ? at + 2 : at + 1;
        Optional<Integer> day = words.day(sentence, next).filter(number -> !words.in("counted", sentence, next + 1));
        return month.isEmpty() || day.isEmpty() ? Optional.empty() : dated(sentence, next + 1, day.get(), month.get());
    }

    /** Adds the year. A year of another era leaves the date alone: "1 May 2567" is no day of ours. */
    private Optional<Phrase<StatedDate>> dated(Sentence sentence, int at, int day, Month month) {
        if (CalendarWords.within(sentence, at)
                && sentence.token(at).form().matches("\\d{4}")
                && words.year(sentence, at).isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase<StatedYear>> year = years.after(sentence, at);
        return Phrase.of(
                year.map(Phrase::to).orElse(at), StatedDate.of(Optional.of(day), month, year.map(Phrase::value)));
    }

    /** "March 2026", "March this year", "last March", "in March". */
    private Optional<Phrase<StatedDate>> monthAlone(Sentence sentence, int at) {
        Optional<Month> month = words.month(sentence, at).filter(name -> nameable(sentence, at));
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

    /** A year after a day: "27, 2026". */
    Optional<Phrase<StatedYear>> year(Sentence sentence, int at) {
        return years.after(sentence, at);
    }

    /** The token after "morning", "evening" and the like, or {@code at}. */
    int pastDayPart(Sentence sentence, int at) {
        return words.in("day-parts", sentence, at) ? at + 1 : at;
    }

    /** Whether it is written as a month is: "may" and "march" are other words. */
    private static boolean nameable(Sentence sentence, int at) {
        return sentence.token(at).capitalised();
    }

    private boolean standsAlone(Sentence sentence, int at) {
        if (words.in("every", sentence, at - 1)) {
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

    /** "COVID-19 March" and "G20 May" have no day in them. */
    private static boolean partOfName(Sentence sentence, int at) {
        return CalendarWords.isDash(sentence, at - 1)
                && at >= 2
                && sentence.token(at - 1).end() == sentence.token(at).start()
                && sentence.token(at - 2).end() == sentence.token(at - 1).start()
                && !Character.isDigit(sentence.token(at - 2).word().charAt(0));
    }
}
