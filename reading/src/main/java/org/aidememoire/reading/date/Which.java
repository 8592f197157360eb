package org.aidememoire.reading.date;

import java.util.Optional;
import org.aidememoire.reading.sentence.Sentence;

/** Which of the weeks, months or years: the one of the day of publication, or its neighbour. */
enum Which {
    LAST(-1),
    THIS(0),
    NEXT(1);

    private final int steps;

    Which(int steps) {
        this.steps = steps;
    }

    /** How many weeks, months or years on. */
    int steps() {
        return steps;
    }

    /** The word at a token; "the last month" and "the next year" are stretches, not the months and years of a calendar. */
    static Optional<Which> at(Sentence sentence, int at) {
        if (!CalendarWords.within(sentence, at) || CalendarWords.isOneOf(sentence, at - 1, "the")) {
            return Optional.empty();
        }
        return switch (sentence.token(at).form()) {
            case "last" -> Optional.of(LAST);
            case "this" -> Optional.of(THIS);
            case "next" -> Optional.of(NEXT);
            default -> Optional.empty();
        };
    }
}
