package org.aidememoire.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was looked up lately, up to a number of things. Thread-safe. */
final class Recent<V> {
    private final int most;
    private final Map<String, V> values = new LinkedHashMap<>(16, 0.75f, true);

    Recent(int most) {
        this.most = most;
    }

    synchronized Optional<V> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void put(String key, V value) {
        values.put(key, value);
        if (values.size() > most) {
            values.remove(values.keySet().iterator().next());
        }
    }

    /** Room for as many. */
    Recent<V> emptied() {
        return new Recent<>(most);
    }

    /** The same after what was {@code changed}; empty where something was removed. */
    synchronized Recent<V> with(Map<String, Optional<V>> changed) {
        Recent<V> copy = new Recent<>(most);
        copy.values.putAll(values);
        changed.forEach(
                (key, value) -> value.ifPresentOrElse(now -> copy.put(key, now), () -> copy.values.remove(key)));
        return copy;
    }
}
