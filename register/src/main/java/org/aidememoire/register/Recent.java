package org.aidememoire.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was looked up lately, up to a number of things; that nothing was found, too. Thread-safe. */
final class Recent<V> {
    private final int most;
    private final Map<String, Optional<V>> values = new LinkedHashMap<>(16, 0.75f, true);

    Recent(int most) {
        this.most = most;
    }

    /** What was found; empty where it was not looked up lately. */
    synchronized Optional<Optional<V>> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void put(String key, Optional<V> value) {
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
        changed.forEach(copy::put);
        return copy;
    }
}
