package org.aidememoire.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.store.Extent;
import org.jspecify.annotations.Nullable;

/** The views of a desk as of the days that were last asked for, as long as the store is as it was. Thread-safe. */
final class Views {
    private static final int KEPT = 4;

    private final Map<AsOf, Desk> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private @Nullable Extent seen;

    /** @param now how far the store reaches; whoever wrote to it, a past day may be another, too */
    synchronized Desk of(AsOf day, Extent now, Function<AsOf, Desk> made) {
        if (!now.equals(seen)) {
            kept.clear();
            seen = now;
        }
        Desk view = kept.computeIfAbsent(day, made);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return view;
    }

    synchronized void forget() {
        kept.clear();
    }
}
