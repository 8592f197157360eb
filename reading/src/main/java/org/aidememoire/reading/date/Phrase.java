package org.aidememoire.reading.date;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something read from a sentence, and where it ended.
 *
 * @param to the token after the last
 * @param value what was read
 */
record Phrase<T>(int to, T value) {
    static <T> Optional<Phrase<T>> of(int to, T value) {
        return Optional.of(new Phrase<>(to, value));
    }

    <S> Phrase<S> map(Function<T, S> change) {
        return new Phrase<>(to, change.apply(value));
    }

    /** The same thing with an end further on. */
    Phrase<T> upTo(int end) {
        return new Phrase<>(end, value);
    }
}
