package org.aidememoire.model.register;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * The sources of an entry, each opened when it is first asked for: how many there are, which claims they make and in which
 * reports is known without opening any, so that a line on what a thousand reports tell of opens one. Cannot be changed;
 * thread-safe.
 */
public final class Sources extends AbstractList<Source> implements RandomAccess {
    /**
     * A source that is not open.
     *
     * @param claim the identifier of what is claimed
     * @param report the report that claims it
     */
    public record Closed(ClaimId claim, ReportId report) {}

    private final List<Closed> closed;
    private final IntFunction<Source> opening;
    /** Threads may open the same one twice, which does no harm. */
    private final @Nullable Source[] open;
    /** Worked out when it is first asked for, and perhaps twice, which does no harm. */
    private volatile @Nullable List<ReportId> reports;
    /** The same of these. */
    private volatile @Nullable List<ClaimId> claims;

    /**
     * Sources in the order of an entry's: earliest published first, undated last, then in the order of the text.
     *
     * @param closed what is known of each
     * @param opening opens one by its place among them; the same however often it is asked
     */
    public Sources(List<Closed> closed, IntFunction<Source> opening) {
        this.closed = List.copyOf(closed);
        this.opening = opening;
        this.open = new Source[closed.size()];
    }

    @Override
    public Source get(int index) {
        Source known = open[index];
        if (known == null) {
            known = opening.apply(index);
            open[index] = known;
        }
        return known;
    }

    @Override
    public int size() {
        return closed.size();
    }

    /** Those in the reports that fit {@code wanted}. */
    Stream<Source> in(Predicate<ReportId> wanted) {
        return IntStream.range(0, closed.size())
                .filter(place -> wanted.test(closed.get(place).report()))
                .mapToObj(this::get);
    }

    /** The claims, in their order. */
    List<ClaimId> claims() {
        List<ClaimId> known = claims;
        if (known == null) {
            known = closed.stream().map(Closed::claim).toList();
            claims = known;
        }
        return known;
    }

    /** The reports, each once, in their order. */
    List<ReportId> reports() {
        List<ReportId> known = reports;
        if (known == null) {
            known = closed.stream().map(Closed::report).distinct().toList();
            reports = known;
        }
        return known;
    }
}
