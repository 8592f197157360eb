package org.aidememoire.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * Rows that come sorted into groups, taken one group after the other, so that only one is in memory.
 *
 * @param <K> what a group has in common
 * @param <T> a row
 */
final class Groups<K, T> implements AutoCloseable {
    private final ResultIterator<T> rows;
    private final Function<T, K> key;
    private Optional<T> next;

    Groups(ResultIterator<T> rows, Function<T, K> key) {
        this.rows = rows;
        this.key = key;
        this.next = advance();
    }

    /** The rows of the next group if it is that of {@code wanted}, else none. */
    List<T> take(K wanted) {
        List<T> group = new ArrayList<>();
        while (next.isPresent() && key.apply(next.get()).equals(wanted)) {
            group.add(next.get());
            next = advance();
        }
        return group;
    }

    private Optional<T> advance() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public void close() {
        rows.close();
    }
}
