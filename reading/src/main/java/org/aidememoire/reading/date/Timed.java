package org.aidememoire.reading.date;

import java.util.Optional;
import org.aidememoire.model.date.PartialDate;

/** What an expression of time says, before it is held against the day of publication. */
interface Timed {
    /** The dates that it means. */
    Span settle(Reference reference);

    /**
     * One date, or a first and a last.
     *
     * @param start empty where it is not settled
     * @param end empty where it is no range, or not settled
     */
    record Span(Optional<PartialDate> start, Optional<PartialDate> end) {
        static final Span OPEN = new Span(Optional.empty(), Optional.empty());

        static Span of(PartialDate date) {
            return new Span(Optional.of(date), Optional.empty());
        }
    }
}
