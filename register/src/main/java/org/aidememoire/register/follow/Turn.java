package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;

/** One thing in the history of an undertaking: what a report says of it, what came of it, or what a person thinks of it. */
public sealed interface Turn permits Mention, Advance, Assessment {
    /**
     * {@code turns} in their order: earliest first, undated last; on one day what was undertaken before what came of it, and
     * that before what is thought.
     */
    static <T extends Turn> List<T> inTime(Stream<T> turns) {
        return turns.map(Placed::of).sorted(Placed.ORDER).map(Placed::turn).toList();
    }

    /** By what a turn is placed, since a key is a sum over the words and an order asks for it again and again. */
    record Placed<T extends Turn>(LocalDate day, int rank, String key, T turn) {
        private static final Comparator<Placed<?>> ORDER = Comparator.<Placed<?>, LocalDate>comparing(Placed::day)
                .thenComparingInt(Placed::rank)
                .thenComparing(Placed::key);

        private static <T extends Turn> Placed<T> of(T turn) {
            return new Placed<>(Dates.order(turn.day()), turn.rank(), turn.key(), turn);
        }
    }

    /** Its day, as far as it is settled. */
    Optional<PartialDate> day();

    /** What it adds to the history, in a word or two. */
    String word();

    /** Among things of one day. */
    int rank();

    /** Tells it from others of its rank. */
    String key();
}
