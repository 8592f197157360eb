package org.aidememoire.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * One unit as it is kept.
 *
 * @param unit what it is
 * @param row its row
 * @param parts the rows of each part
 */
record KeptUnit(Unit unit, KeptRow row, List<List<KeptRow>> parts) {
    /** All units of a kind in the order of their keys, with one at a time in memory. */
    static void each(Handle handle, Unit unit, Consumer<KeptUnit> use) {
        List<Groups<Long, KeptRow>> parts = new ArrayList<>();
        try (ResultIterator<KeptRow> rows =
                handle.createQuery(unit.all()).map(KeptRow::of).iterator()) {
            for (Unit.Part part : unit.parts()) {
                parts.add(new Groups<>(
                        handle.createQuery(part.all()).map(KeptRow::of).iterator(), row -> row.number(part.of())));
            }
            while (rows.hasNext()) {
                KeptRow row = rows.next();
                use.accept(new KeptUnit(
                        unit,
                        row,
                        parts.stream()
                                .map(group -> group.take(row.number(unit.keyColumn())))
                                .toList()));
            }
        } finally {
            parts.forEach(Groups::close);
        }
    }

    /** The one whose key column holds {@code key}. */
    static KeptUnit one(Handle handle, Unit unit, Object key) {
        KeptRow row =
                handle.createQuery(unit.one()).bind("key", key).map(KeptRow::of).one();
        return new KeptUnit(
                unit,
                row,
                unit.parts().stream()
                        .map(part -> handle.createQuery(part.one())
                                .bind("key", key)
                                .map(KeptRow::of)
                                .list())
                        .toList());
    }

    String key() {
        return unit.keyOf(row);
    }

    /** What a person calls it. */
    String called() {
        return unit.called(key());
    }

    /** The report that it is of, if it is of one. */
    Optional<String> report() {
        return row.said(unit == Unit.REPORT ? "id" : "report");
    }

    /** The SHA-256 of its rows, each part after the name of its table. */
    String digest() {
        Digest digest = new Digest();
        SortedMap<String, Object> sealed = new TreeMap<>(row.columns());
        sealed.keySet().removeAll(unit.unsealed());
        new KeptRow(sealed).addTo(digest);
        for (int part = 0; part < parts.size(); part++) {
            digest.add((unit.parts().get(part).table() + '\n').getBytes(StandardCharsets.UTF_8));
            parts.get(part).forEach(row -> row.addTo(digest));
        }
        return digest.hex();
    }
}
