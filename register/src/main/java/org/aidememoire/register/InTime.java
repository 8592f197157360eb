package org.aidememoire.register;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Statements in the order of an entry's sources, which the datelines tell; claims of one report are in the order of the text.
 * Which comes first is found without putting thousands in order. Thread-safe.
 */
final class InTime implements Sources.Order {
    /** Of fewer reports it is quicker to open each than to read the datelines of all. */
    private static final int MANY = 50;

    private static final Comparator<Dated> BY_PUBLICATION = Comparator.comparingLong(
                    (Dated dated) -> dated.dateline().day())
            .thenComparing(dated -> dated.dateline().report())
            .thenComparingInt(Dated::position);

    private record Dated(int place, Dateline dateline, int position) {}

    private final List<Statement> statements;
    /** Worked out when it is first asked for, and perhaps twice, which does no harm. */
    private volatile @Nullable List<Dated> inOrder;

    InTime(List<Statement> statements) {
        this.statements = statements;
    }

    @Override
    public int size() {
        return statements.size();
    }

    @Override
    public Source first() {
        return source(dated().min(BY_PUBLICATION).orElseThrow());
    }

    @Override
    public Source at(int place) {
        return source(inOrder().get(place));
    }

    @Override
    public List<Sources.Closed> closed() {
        return inOrder().stream()
                .map(dated -> new Sources.Closed(
                        statements.get(dated.place()).id(), dated.dateline().report()))
                .toList();
    }

    private Source source(Dated dated) {
        return statements.get(dated.place()).source();
    }

    private List<Dated> inOrder() {
        List<Dated> known = inOrder;
        if (known == null) {
            known = dated().sorted(BY_PUBLICATION).toList();
            inOrder = known;
        }
        return known;
    }

    private IntStream places() {
        if (statements.size() > MANY) {
            statements.get(0).expectMany();
        }
        return IntStream.range(0, statements.size());
    }

    private Stream<Dated> dated() {
        return statements instanceof Citations cited
                ? places().mapToObj(place -> new Dated(place, cited.dateline(place), cited.position(place)))
                : places().mapToObj(place -> {
                    Statement statement = statements.get(place);
                    return new Dated(place, statement.dateline(), statement.position());
                });
    }
}
