package org.aidememoire.reading.date;

import java.util.Map;
import java.util.Optional;
import org.aidememoire.reading.date.Timed.Span;
import org.aidememoire.reading.sentence.Sentence;

/** Days counted from the day of publication: "today", "yesterday evening", "the day after tomorrow". */
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
        return named(sentence, first).or(() -> beyond(sentence, at)).or(() -> told(sentence, at));
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
        boolean pointing =
                (which > at && CalendarWords.isOneOf(sentence, which, "same", "following", "next", "previous"))
                        || CalendarWords.isOneOf(sentence, at, "that");
        return pointing && CalendarWords.isOneOf(sentence, which + 1, "day", "evening", "night")
                ? Phrase.of(which + 2, reference -> Span.OPEN)
                : Optional.empty();
    }
}
