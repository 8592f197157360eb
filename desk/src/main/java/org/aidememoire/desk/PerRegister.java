package org.aidememoire.desk;

import java.util.function.Function;
import java.util.function.Supplier;
import org.aidememoire.register.Register;
import org.jspecify.annotations.Nullable;

/** Something that is made from the register when it is first asked for, and made again when the register is another. Thread-safe. */
final class PerRegister<T> {
    private record Made<T>(Register register, T value) {}

    private final Supplier<Register> register;
    private final Function<Register, T> maker;
    private @Nullable Made<T> made;

    PerRegister(Supplier<Register> register, Function<Register, T> maker) {
        this.register = register;
        this.maker = maker;
    }

    synchronized T get() {
        Register now = register.get();
        Made<T> known = made;
        if (known == null || known.register() != now) {
            known = new Made<>(now, maker.apply(now));
            made = known;
        }
        return known.value();
    }
}
