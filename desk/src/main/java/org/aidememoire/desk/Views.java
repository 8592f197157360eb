package org.aidememoire.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.desk.asof.AsOf;

/** The views of a desk as of the days that were last asked for. Thread-safe. */
final class Views {
    private static final int KEPT = 4;

    private final Map<AsOf, Desk> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    synchronized Desk of(AsOf day, Function<AsOf, Desk> made) {
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
