package org.aidememoire.reading.mention;

import java.util.Comparator;
import java.util.Set;

/** A stretch of a sentence's tokens that names something. */
public interface Mention {
    /** From left to right, the longer first. */
    Comparator<Mention> ORDER = Comparator.comparingInt(Mention::from)
            .thenComparing(Comparator.comparingInt(Mention::to).reversed());

    /** The index of its first token. */
    int from();

    /** The index after its last token. */
    int to();

    /** What patterns call it, such as {@code country} and {@code party}. */
    Set<String> types();

    /** Whether it covers the token at {@code index}. */
    default boolean covers(int index) {
        return from() <= index && index < to();
    }
}
