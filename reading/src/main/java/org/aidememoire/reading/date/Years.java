package org.aidememoire.reading.date;

import java.util.Optional;
import org.aidememoire.reading.sentence.Sentence;

/** Years that stand alone: "in 2027", "the 1990 agreement", but not "Resolution 1973" nor "2024 people". */
final class Years {
    private final CalendarWords words;

    Years(CalendarWords words) {
        this.words = words;
    }

    /** The year at a token, which is none where its neighbours say that it numbers or counts something. */
    Optional<Phrase<StatedYear>> at(Sentence sentence, int at) {
        return words.year(sentence, at)
                .filter(year -> !counts(sentence, at) && !numbers(sentence, at))
                .flatMap(year -> Phrase.of(at + 1, StatedYear.of(year)));
    }

    /** A year right after a month or its day: "January 2026", "January, 2026", "5 January of this year". */
    Optional<Phrase<StatedYear>> after(Sentence sentence, int at) {
        if (CalendarWords.isOneOf(sentence, at, ",")
                && words.year(sentence, at + 1).isPresent()) {
            return words.year(sentence, at + 1)
                    .filter(year -> !counts(sentence, at + 1) && !beginsRange(sentence, at + 1))
                    .flatMap(year -> Phrase.of(at + 2, StatedYear.of(year)));
        }
        int next = CalendarWords.isOneOf(sentence, at, "of", "in") ? at + 1 : at;
        return words.year(sentence, next)
                .filter(year -> !counts(sentence, next))
                .flatMap(year -> Phrase.of(next + 1, StatedYear.of(year)))
                .or(() -> relative(sentence, next));
    }

    /** "This year", "last year", "next year". */
    Optional<Phrase<StatedYear>> relative(Sentence sentence, int at) {
        if (!CalendarWords.isOneOf(sentence, at + 1, "year")) {
            return Optional.empty();
        }
        return Which.at(sentence, at).flatMap(which -> Phrase.of(at + 2, new StatedYear(which.steps(), true)));
    }

    private boolean counts(Sentence sentence, int at) {
        boolean moreThan = words.in("vague", sentence, at - 1) && sentence.tagged(at + 1, "N");
        return moreThan
                || words.era(sentence, at + 1)
                || words.in("counted", sentence, at + 1)
                || (CalendarWords.isDash(sentence, at + 1)
                        && glued(sentence, at)
                        && words.in("counted", sentence, at + 2));
    }

    private boolean beginsRange(Sentence sentence, int at) {
        return CalendarWords.isDash(sentence, at + 1)
                && words.year(sentence, at + 2).isPresent();
    }

    private static boolean glued(Sentence sentence, int at) {
        return sentence.token(at).end() == sentence.token(at + 1).start();
    }

    /** Whether a word before it makes it the number of something: "Resolutions 1970 and 1973", "US$ 2024". */
    private boolean numbers(Sentence sentence, int at) {
        int before = at - 1;
        while (before > 0
                && CalendarWords.isOneOf(sentence, before, "and", ",", "or")
                && words.year(sentence, before - 1).isPresent()) {
            before -= 2;
        }
        return sentence.tagged(before, "$") || words.in("numbered", sentence, before);
    }
}
