package org.aidememoire.reading.date;

import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.reading.sentence.Sentence;

/** "6 to 9 September", "January 26-27", "29 March – 2 April", "Thursday 11 to Tuesday 16 June", "2025-2030". */
final class Ranges {
    private static final Pattern DASH_AND_DAY = Pattern.compile("[-–]\\d{1,2}(st|nd|rd|th)?");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d\\d");
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;

    private final CalendarWords words;
    private final Years years;
    private final DaysOfMonths days;
    private final StatedDates dates;

    Ranges(CalendarWords words, Years years, DaysOfMonths days, StatedDates dates) {
        this.words = words;
        this.years = years;
        this.days = days;
        this.dates = dates;
    }

    Optional<Phrase<StatedRange>> at(Sentence sentence, int at) {
        if (moved(sentence, at)) {
            return Optional.empty();
        }
        return first(sentence, at).flatMap(first -> joined(sentence, first)
                .flatMap(next -> last(sentence, next, first.value()))
                .map(last -> last.map(date -> new StatedRange(first.value(), date)))
                .filter(range -> fits(sentence, at, first.to(), range.value())));
    }

    /** "Postponed from Monday to Thursday" names two days and nothing that lasts from the one to the other. */
    private boolean moved(Sentence sentence, int at) {
        return CalendarWords.isOneOf(sentence, at - 1, "from") && words.in("moved", sentence, at - 2);
    }

    /** The first date; of "26-27 January" and "Thursday 11 to …" only the day. */
    private Optional<Phrase<StatedDate>> first(Sentence sentence, int at) {
        return dates.at(sentence, at)
                .filter(date -> !date.value().hasOnlyWeekday()
                        || words.day(sentence, date.to()).isEmpty())
                .or(() -> dayAlone(sentence, at));
    }

    private Optional<Phrase<StatedDate>> dayAlone(Sentence sentence, int at) {
        int next = words.weekday(sentence, at).isPresent() ? at + 1 : at;
        int number = days.ordinal(sentence, next) ? next + 1 : next;
        return words.day(sentence, number).flatMap(day -> {
            StatedDate date = StatedDate.of(day);
            return Phrase.of(
                    number + 1, words.weekday(sentence, at).map(date::on).orElse(date));
        });
    }

    /** The token after the word that joins two dates into a range. */
    private Optional<Integer> joined(Sentence sentence, Phrase<StatedDate> first) {
        int to = first.to();
        if (CalendarWords.within(sentence, to)
                && DASH_AND_DAY.matcher(sentence.token(to).form()).matches()) {
            return Optional.of(to);
        }
        int joint = CalendarWords.isOneOf(sentence, to, ",") ? to + 1 : to;
        if (CalendarWords.isDash(sentence, to)
                || CalendarWords.isOneOf(sentence, joint, "to", "until", "till", "through")) {
            return Optional.of((CalendarWords.isDash(sentence, to) ? to : joint) + 1);
        }
        return CalendarWords.isOneOf(sentence, to, "and") ? Optional.of(to + 1) : Optional.empty();
    }

    private Optional<Phrase<StatedDate>> last(Sentence sentence, int at, StatedDate first) {
        if (onlyYear(first)) {
            return dates.at(sentence, at)
                    .filter(date -> onlyYear(date.value()))
                    .or(() -> shortYear(sentence, at, first));
        }
        return dates.at(sentence, at)
                .filter(date -> date.value().hasOnlyWeekday()
                        ? first.day().isPresent() || first.hasOnlyWeekday()
                        : date.value().day().isPresent() == first.day().isPresent() && !first.hasOnlyWeekday())
                .or(() -> first.month().isPresent() && first.day().isPresent()
                        ? dayWithYear(sentence, at)
                        : Optional.empty());
    }

    /** "27, 2026" of "January 26-27, 2026". */
    private Optional<Phrase<StatedDate>> dayWithYear(Sentence sentence, int at) {
        return dayAlone(sentence, at)
                .filter(day -> !words.in("counted", sentence, day.to()))
                .map(day -> years.after(sentence, day.to())
                        .map(year -> day.map(date -> date.in(year.value())).upTo(year.to()))
                        .orElse(day));
    }

    /** "26" of "2025-26". */
    private static Optional<Phrase<StatedDate>> shortYear(Sentence sentence, int at, StatedDate first) {
        if (!CalendarWords.isDash(sentence, at - 1)
                || !CalendarWords.within(sentence, at)
                || !TWO_DIGITS.matcher(sentence.token(at).form()).matches()
                || sentence.token(at - 1).end() != sentence.token(at).start()) {
            return Optional.empty();
        }
        int year = first.year().orElseThrow().value();
        int lastDigits = Integer.parseInt(sentence.token(at).form());
        int whole = year - year % CENTURY + lastDigits;
        // "2005-12" may be a month
        return whole > year && lastDigits > MONTHS
                ? Phrase.of(at + 1, StatedDate.of(StatedYear.of(whole)))
                : Optional.empty();
    }

    private static boolean onlyYear(StatedDate date) {
        return date.year().isPresent() && date.month().isEmpty();
    }

    /** "And" joins a range after "between", or of a day and the next; else it lists dates that stand for themselves. */
    private static boolean fits(Sentence sentence, int at, int joint, StatedRange range) {
        StatedDate first = range.first();
        StatedDate last = range.last();
        if (first.day().isPresent() && first.month().isEmpty() && last.month().isEmpty()) {
            return false;
        }
        if (!CalendarWords.isOneOf(sentence, joint, "and") || CalendarWords.isOneOf(sentence, at - 1, "between")) {
            return true;
        }
        return first.day().isPresent()
                && last.day().isPresent()
                && (first.month().isEmpty() || last.month().isEmpty())
                && last.day().get() - first.day().get() == 1;
    }
}
