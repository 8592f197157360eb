package org.aidememoire.register;

import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Where a register is kept between runs: sorted maps from words to bytes, as they were at one moment. What the bytes mean
 * is the register's own affair and changes with its code: whoever keeps them notes which code wrote them, and throws them
 * away when it is another. Thread-safe.
 */
public interface Archive {
    /** The maps of which it consists. */
    enum Part {
        REPORTS,
        NUMBERS,
        BUNDLES,
        BUNDLE_OF,
        TIES,
        SETTLED,
        GROUPS,
        RULINGS,
        ENTRY_LINES,
        DEEDS,
        NEAR_STATES,
        REPORT_LINES
    }

    /** What {@code part} has under {@code key}. */
    Optional<byte[]> get(Part part, String key);

    /** Hands over what {@code part} has from {@code from} on, in the order of the keys, until {@code use} says no. */
    void scan(Part part, String from, BiPredicate<String, byte[]> use);

    /** A change of what is kept. */
    interface Changes {
        /** Puts {@code value} under {@code key}, in the place of what was there. */
        void put(Part part, String key, byte[] value);

        /** Takes away what is under {@code key}. */
        void remove(Part part, String key);
    }
}
