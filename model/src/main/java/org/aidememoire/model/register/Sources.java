package org.aidememoire.model.register;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * The sources of an entry, each opened when it is first asked for: how many there are, which claims they make and in which
 * reports is known without opening any, so that a line on what a thousand reports tell of opens one, and does not put the
 * others in order. Cannot be changed; thread-safe.
 */
public final class Sources extends AbstractList<Source> implements RandomAccess {
    /**
     * A source that is not open.
     *
     * @param claim the identifier of what is claimed
     * @param report the report that claims it
     */
    public record Closed(ClaimId claim, ReportId report) {}

    /** Sources in the order of an entry's: earliest published first, undated last, then in the order of the text. */
    public interface Order {
        /** How many there are. */
        int size();

        /** The first, opened. */
        Source first();

        /** The one at {@code place}, opened; the same however often it is asked. */
        Source at(int place);

        /** All of them, none opened. */
        List<Closed> closed();
    }

    private final Order order;
    /** Threads may open the same one twice, which does no harm. */
    private final @Nullable Source[] open;
    /** Worked out when it is first asked for, and perhaps twice, which does no harm. */
    private volatile @Nullable List<Closed> closed;
    /** The same of these. */
    private volatile @Nullable List<ReportId> reports;
    /** The same of these. */
    private volatile @Nullable List<ClaimId> claims;

    /** The sources in {@code order}, of which no more is asked than is needed. */
    public Sources(Order order) {
        this.order = order;
        this.open = new Source[order.size()];
    }

    @Override
    public Source get(int index) {
        Source known = open[index];
        if (known == null) {
            known = index == 0 ? order.first() : order.at(index);
            open[index] = known;
        }
        return known;
    }

    @Override
    public int size() {
        return open.length;
    }

    private List<Closed> closed() {
        List<Closed> known = closed;
        if (known == null) {
            known = List.copyOf(order.closed());
            closed = known;
        }
        return known;
    }

    /** Those in the reports that fit {@code wanted}. */
    Stream<Source> in(Predicate<ReportId> wanted) {
        List<Closed> all = closed();
        return IntStream.range(0, all.size())
                .filter(place -> wanted.test(all.get(place).report()))
                .mapToObj(this::get);
    }

    /** The claims, in their order. */
    List<ClaimId> claims() {
        List<ClaimId> known = claims;
        if (known == null) {
            known = closed().stream().map(Closed::claim).toList();
            claims = known;
        }
        return known;
    }

    /** The reports, each once, in their order. */
    List<ReportId> reports() {
        List<ReportId> known = reports;
        if (known == null) {
            known = closed().stream().map(Closed::report).distinct().toList();
            reports = known;
        }
        return known;
    }
}
