package org.aidememoire.reading.date;

import java.util.Optional;
import org.aidememoire.reading.sentence.Sentence;

/** "6 to 9 September", "January 26-27", "29 March – 2 April", "Thursday 11 to Tuesday 16 June", "2025-2030". */
final class Ranges {
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;

    private final CalendarWords words;
    private final StatedDates dates;

    Ranges(CalendarWords words, StatedDates dates) {
        this.words = words;
        this.dates = dates;
    }

    Optional<Phrase<StatedRange>> at(Sentence sentence, int at) {
        return first(sentence, at).flatMap(first -> joined(sentence, at, first)
                .flatMap(next -> last(sentence, next, first.value()))
                .map(last -> last.map(date -> new StatedRange(first.value(), date)))
                .filter(range -> fits(sentence, at, first.to(), range.value())));
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
        int number = CalendarWords.isOneOf(sentence, next, "the") ? next + 1 : next;
        return words.day(sentence, number).flatMap(day -> {
            StatedDate date = StatedDate.of(day);
            return Phrase.of(
                    number + 1, words.weekday(sentence, at).map(date::on).orElse(date));
        });
    }

    /** The token after the word that joins two dates into a range. */
    private Optional<Integer> joined(Sentence sentence, int at, Phrase<StatedDate> first) {
        int to = first.to();
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
                .filter(date -> date.value().day().isPresent() == first.day().isPresent()
                        || date.value().hasOnlyWeekday())
                .or(() -> first.month().isPresent() && first.day().isPresent()
                        ? dayWithYear(sentence, at)
                        : Optional.empty());
    }

    /** "27, 2026" of "January 26-27, 2026". */
    private Optional<Phrase<StatedDate>> dayWithYear(Sentence sentence, int at) {
        return dayAlone(sentence, at)
                .filter(day -> !words.in("counted", sentence, day.to()))
                .map(day -> dates.year(sentence, day.to())
                        .map(year -> day.map(date -> date.in(year.value())).upTo(year.to()))
                        .orElse(day));
    }

    /** "26" of "2025-26". */
    private static Optional<Phrase<StatedDate>> shortYear(Sentence sentence, int at, StatedDate first) {
        if (!CalendarWords.isDash(sentence, at - 1)
                || !CalendarWords.within(sentence, at)
                || !sentence.token(at).form().matches("\\d\\d")
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
