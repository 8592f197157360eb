package org.aidememoire.desk;

import java.util.function.Function;
import org.aidememoire.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made from the register when it is first asked for, and made again when the register is another.
 * Thread-safe.
 */
final class PerRegister<T> {
    private record Made<T>(Register register, T value) {}

    private final Function<Register, T> maker;
    private @Nullable Made<T> made;

    PerRegister(Function<Register, T> maker) {
        this.maker = maker;
    }

    /** That of {@code now}. */
    synchronized T of(Register now) {
        Made<T> known = made;
        if (known == null || known.register() != now) {
            known = new Made<>(now, maker.apply(now));
            made = known;
        }
        return known.value();
    }
}
