package org.aidememoire.register;

import java.util.Collection;
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

    /** The same without what is under {@code keys}. */
    synchronized Recent<V> without(Collection<String> keys) {
        Recent<V> copy = new Recent<>(most);
        copy.values.putAll(values);
        copy.values.keySet().removeAll(keys);
        return copy;
    }
}
