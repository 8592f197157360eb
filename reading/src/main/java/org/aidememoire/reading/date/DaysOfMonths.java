package org.aidememoire.reading.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.reading.sentence.Sentence;

/** Days of named months, in both orders: "5 February 2026", "the 5th of February", "February 5, 2026 (Thursday)". */
final class DaysOfMonths {
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private final CalendarWords words;
    private final Years years;

    DaysOfMonths(CalendarWords words, Years years) {
        this.words = words;
        this.years = years;
    }

    /** "5 February 2026", "the 5th of February", "February 5, 2026 (Thursday)". */
    Optional<Phrase<StatedDate>> at(Sentence sentence, int at) {
        int first = ordinal(sentence, at) ? at + 1 : at;
        return dayFirst(sentence, first)
                .or(() -> monthFirst(sentence, at))
                .filter(date -> !namesSomething(sentence, date.to()))
                .map(date -> bracketed(sentence, date.to())
                        .map(weekday -> date.map(stated -> stated.on(weekday)).upTo(date.to() + 3))
                        .orElse(date));
    }

    /** Whether "the" before an ordinal belongs to the date; "the 6 February talks" has it from the noun. */
    boolean ordinal(Sentence sentence, int at) {
        return CalendarWords.isOneOf(sentence, at, "the")
                && words.day(sentence, at + 1).isPresent()
                && Character.isLetter(sentence.token(at + 1)
                        .form()
                        .codePointBefore(sentence.token(at + 1).form().length()));
    }

    private Optional<DayOfWeek> bracketed(Sentence sentence, int at) {
        return CalendarWords.isOneOf(sentence, at, "(") && CalendarWords.isOneOf(sentence, at + 2, ")")
                ? words.weekday(sentence, at + 1)
                : Optional.empty();
    }

    boolean namesSomething(Sentence sentence, int at) {
        return words.in("names-of-days", sentence, at) && sentence.token(at).capitalised();
    }

    private Optional<Phrase<StatedDate>> dayFirst(Sentence sentence, int at) {
        Optional<Integer> day = words.day(sentence, at);
        int of = CalendarWords.isOneOf(sentence, at + 1, "day") ? at + 2 : at + 1; // "this 15th day of March"
        int next = CalendarWords.isOneOf(sentence, of, "of") ? of + 1 : at + 1;
        Optional<Month> month = words.month(sentence, next).filter(name -> CalendarWords.capitalised(sentence, next));
        if (day.isEmpty() || month.isEmpty() || partOfName(sentence, at)) {
            return Optional.empty();
        }
        return dated(sentence, next + 1, day.get(), month.get());
    }

    private Optional<Phrase<StatedDate>> monthFirst(Sentence sentence, int at) {
        Optional<Month> month = words.month(sentence, at).filter(name -> CalendarWords.capitalised(sentence, at));
        int next = CalendarWords.isOneOf(sentence, at + 1, "the") ? at + 2 : at + 1;
        Optional<Integer> day = words.day(sentence, next).filter(number -> !words.in("counted", sentence, next + 1));
        return month.isEmpty() || day.isEmpty() ? Optional.empty() : dated(sentence, next + 1, day.get(), month.get());
    }

    /** Adds the year. A year of another era leaves the date alone: "1 May 2567" is no day of ours. */
    private Optional<Phrase<StatedDate>> dated(Sentence sentence, int at, int day, Month month) {
        if (words.era(sentence, at)) {
            return Optional.empty();
        }
        if (CalendarWords.within(sentence, at)
                && FOUR_DIGITS.matcher(sentence.token(at).form()).matches()
                && words.year(sentence, at).isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase<StatedYear>> year = years.after(sentence, at);
        return Phrase.of(
                year.map(Phrase::to).orElse(at), StatedDate.of(Optional.of(day), month, year.map(Phrase::value)));
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
