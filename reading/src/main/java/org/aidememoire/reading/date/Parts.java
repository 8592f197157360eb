package org.aidememoire.reading.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Parts of months and years: "the end of this month", "early next year", "later in 2005", "mid-2027", "the third quarter
 * of 2026". They get the date of the whole, because the precision of a {@link org.aidememoire.model.date.PartialDate}
 * goes no further.
 */
final class Parts {
    private static final Pattern GLUED = Pattern.compile("(?:mid|end|early|late)-?(\\d{4})");

    private final CalendarWords words;
    private final StatedDates dates;
    private final RelativeUnits units;

    Parts(CalendarWords words, StatedDates dates, RelativeUnits units) {
        this.words = words;
        this.dates = dates;
        this.units = units;
    }

    Optional<Phrase<Timed>> at(Sentence sentence, int at) {
        return glued(sentence, at).or(() -> ofWhole(sentence, at)).or(() -> qualified(sentence, at));
    }

    private static Optional<Phrase<Timed>> glued(Sentence sentence, int at) {
        Matcher matcher = GLUED.matcher(sentence.token(at).form());
        return matcher.matches()
                ? Phrase.of(at + 1, StatedDate.of(StatedYear.of(Integer.parseInt(matcher.group(1)))))
                : Optional.empty();
    }

    /** "The end of the year", "end of May", "the second half of 2026", "Q3 2026". */
    private Optional<Phrase<Timed>> ofWhole(Sentence sentence, int at) {
        int first = CalendarWords.isOneOf(sentence, at, "the") ? at + 1 : at;
        int part = words.in("which-part", sentence, first) ? first + 1 : first;
        boolean named = part > first ? words.in("fractions", sentence, part) : words.in("parts", sentence, part);
        if (named && CalendarWords.isOneOf(sentence, part + 1, "of")) {
            return whole(sentence, part + 2).or(() -> theWhole(sentence, part + 2));
        }
        if (words.in("short-parts", sentence, at)) {
            return whole(sentence, CalendarWords.isOneOf(sentence, at + 1, "of") ? at + 2 : at + 1);
        }
        return Optional.empty();
    }

    /** "Early next year", "late in May", "mid-January", "later this month", "end-2027". */
    private Optional<Phrase<Timed>> qualified(Sentence sentence, int at) {
        if (!words.in("qualifiers", sentence, at)) {
            return Optional.empty();
        }
        int next = CalendarWords.isDash(sentence, at + 1) || CalendarWords.isOneOf(sentence, at + 1, "in")
                ? at + 2
                : at + 1;
        return whole(sentence, next)
                .or(() -> CalendarWords.isOneOf(sentence, at + 1, "in") ? theWhole(sentence, next) : Optional.empty());
    }

    /** A month or a year. */
    private Optional<Phrase<Timed>> whole(Sentence sentence, int at) {
        return units.at(sentence, at).or(() -> dates.at(sentence, at)
                .filter(date ->
                        date.value().weekday().isEmpty() && date.value().day().isEmpty())
                .map(date -> date.map(stated -> stated)));
    }

    /** "The year", which after "the end of" is the one of the day of publication. */
    private static Optional<Phrase<Timed>> theWhole(Sentence sentence, int at) {
        return CalendarWords.isOneOf(sentence, at, "the")
                ? Unit.at(sentence, at + 1)
                        .filter(unit -> unit.value() != Unit.DAY
                                && !sentence.token(unit.to() - 1).form().endsWith("s"))
                        .map(unit -> unit.map(one -> one.counted(0)))
                : Optional.empty();
    }
}
