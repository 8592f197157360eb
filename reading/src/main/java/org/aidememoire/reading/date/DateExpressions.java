package org.aidememoire.reading.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.sentence.Sentence;

/** Finds dates in sentences. Thread-safe. */
public final class DateExpressions {
    /**
     * The dates in {@code sentence}, at the precision they have.
     *
     * @param published the day against which "Thursday" and "next month" are read; where it is not known they stay open
     */
    public List<DateMention> find(Sentence sentence, Optional<LocalDate> published) {
        return List.of();
    }
}
