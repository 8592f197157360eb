package org.aidememoire.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.store.Extent;
import org.jspecify.annotations.Nullable;

/**
 * The views of a desk as of the days that were last asked for, as long as the store is as it was: a few of them, and no more
 * than there is room for, but always the last. Thread-safe.
 *
 * @param <V> a view
 */
final class Views<V> {
    private static final int KEPT = 4;

    private final Map<AsOf, V> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final ToLongFunction<V> bytes;
    private final long room;
    private @Nullable Extent seen;

    /**
     * @param bytes what a view takes as far as it is worked out, asked anew each time and to be told at once
     * @param room what all may take together, in bytes
     */
    Views(ToLongFunction<V> bytes, long room) {
        this.bytes = bytes;
        this.room = room;
    }

    /** @param now how far the store reaches; whoever wrote to it, a past day may be another, too */
    synchronized V of(AsOf day, Extent now, Function<AsOf, V> made) {
        if (!now.equals(seen)) {
            kept.clear();
            seen = now;
        }
        V view = kept.computeIfAbsent(day, made);
        while (kept.size() > 1 && (kept.size() > KEPT || taken() > room)) {
            kept.remove(kept.keySet().iterator().next());
        }
        return view;
    }

    private long taken() {
        return kept.values().stream().mapToLong(bytes).sum();
    }

    synchronized void forget() {
        kept.clear();
    }
}
