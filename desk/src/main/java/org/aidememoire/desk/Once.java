package org.aidememoire.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, and then stays until it is forgotten. Thread-safe. */
final class Once<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }

    /** What was made, where it was; waits for nobody who is making it. */
    Optional<T> known() {
        return Optional.ofNullable(made);
    }

    synchronized void forget() {
        made = null;
    }
}
