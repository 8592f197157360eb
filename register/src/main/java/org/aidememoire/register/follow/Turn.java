package org.aidememoire.register.follow;

import java.util.Comparator;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;

/** One thing in the history of an undertaking: what a report says of it, what came of it, or what a person thinks of it. */
public sealed interface Turn permits Mention, Advance, Assessment {
    /** Earliest first, undated last; on one day what was undertaken before what came of it, and that before what is thought. */
    Comparator<Turn> IN_TIME = Comparator.comparing((Turn turn) -> Dates.order(turn.day()))
            .thenComparingInt(Turn::rank)
            .thenComparing(Turn::key);

    /** Its day, as far as it is settled. */
    Optional<PartialDate> day();

    /** What it adds to the history, in a word or two. */
    String word();

    /** Among things of one day. */
    int rank();

    /** Tells it from others of its rank. */
    String key();
}
