package org.aidememoire.desk.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;

/**
 * Puts lines in the order of their sources, those with most first. Reports that print one story are one source, and to tell that
 * their words have to be compared; so it is told of no more lines than have to be known for the part that is asked for. No
 * entry has more sources than reports.
 */
final class MostSources {
    private final ToIntFunction<Candidate> sources;
    private final Comparator<Counted> order;
    private final PriorityQueue<Counted> waiting;

    private record Counted(Candidate one, int sources) {}

    /**
     * @param sources how many sources tell of a line
     * @param equals the order of lines with as many sources
     */
    MostSources(ToIntFunction<Candidate> sources, Comparator<Candidate> equals) {
        this.sources = sources;
        this.order =
                Comparator.comparingInt((Counted counted) -> -counted.sources()).thenComparing(Counted::one, equals);
        this.waiting = new PriorityQueue<>(order);
    }

    /** A part of {@code mostReported}, which is in the order of the numbers of reports and, of equal ones, in that of equals. */
    List<Candidate> part(Iterator<Candidate> mostReported, Slice slice) {
        List<Candidate> part = new ArrayList<>();
        Optional<Candidate> next = next(mostReported);
        for (long passed = 0; part.size() < slice.most() && (next.isPresent() || !waiting.isEmpty()); passed++) {
            // As if every report were a source of its own, it comes before all that follow it.
            while (next.filter(this::mayComeFirst).isPresent()) {
                Candidate one = next.get();
                waiting.add(new Counted(one, sources.applyAsInt(one)));
                next = next(mostReported);
            }
            Candidate first = waiting.remove().one();
            if (passed >= slice.from()) {
                part.add(first);
            }
        }
        return part;
    }

    private boolean mayComeFirst(Candidate next) {
        Counted best = waiting.peek();
        return best == null
                || order.compare(best, new Counted(next, next.brief().reports())) > 0;
    }

    private static Optional<Candidate> next(Iterator<Candidate> candidates) {
        return candidates.hasNext() ? Optional.of(candidates.next()) : Optional.empty();
    }
}
