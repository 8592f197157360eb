package org.aidememoire.reading.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.sentence.Sentence;

/** How many days something lasts: "two-day", "a three day visit", "a visit of two days", "week-long". */
final class Durations {
    private static final int WEEK = 7;
    private static final int MOST = 60;

    private final CalendarWords words;

    Durations(CalendarWords words) {
        this.words = words;
    }

    List<DateMention> find(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .boxed()
                .flatMap(at -> at(sentence, at).stream())
                .toList();
    }

    private Optional<DateMention> at(Sentence sentence, int at) {
        return attribute(sentence, at).or(() -> afterwards(sentence, at)).or(() -> longOne(sentence, at));
    }

    /** "Two-day", "3 - day", "three day visit". */
    private Optional<DateMention> attribute(Sentence sentence, int at) {
        int unit = CalendarWords.isDash(sentence, at + 1) ? at + 2 : at + 1;
        boolean before = unit > at + 1 || sentence.tagged(unit + 1, "N") || sentence.tagged(unit + 1, "J");
        return before && CalendarWords.isOneOf(sentence, unit, "day", "week")
                ? lasting(sentence, at, unit)
                : Optional.empty();
    }

    /** "A visit of two days", "for three days", "two days of talks". */
    private Optional<DateMention> afterwards(Sentence sentence, int at) {
        boolean stated = words.in("lasting", sentence, at - 1) || CalendarWords.isOneOf(sentence, at + 2, "of");
        boolean counted = CalendarWords.isOneOf(sentence, at + 1, "days", "weeks")
                || (CalendarWords.isOneOf(sentence, at, "one")
                        && CalendarWords.isOneOf(sentence, at + 1, "day", "week"));
        return stated && counted && !CalendarWords.isOneOf(sentence, at + 2, "ago")
                ? lasting(sentence, at, at + 1)
                : Optional.empty();
    }

    /** "Week-long", "a daylong meeting". */
    private static Optional<DateMention> longOne(Sentence sentence, int at) {
        boolean split = CalendarWords.isDash(sentence, at + 1) && CalendarWords.isOneOf(sentence, at + 2, "long");
        int to = split ? at + 3 : at + 1;
        if (CalendarWords.isOneOf(sentence, at, split ? "week" : "weeklong")) {
            return Optional.of(mention(at, to, WEEK));
        }
        return CalendarWords.isOneOf(sentence, at, split ? "day" : "daylong")
                ? Optional.of(mention(at, to, 1))
                : Optional.empty();
    }

    private Optional<DateMention> lasting(Sentence sentence, int at, int unit) {
        int length = sentence.token(unit).form().startsWith("week") ? WEEK : 1;
        return words.number(sentence, at)
                .map(number -> number * length)
                .filter(days -> days >= 1 && days <= MOST)
                .map(days -> mention(at, unit + 1, days));
    }

    private static DateMention mention(int from, int to, int days) {
        return new DateMention(from, to, Optional.empty(), Optional.empty(), Optional.of(days));
    }
}
