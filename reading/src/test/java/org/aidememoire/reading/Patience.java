package org.aidememoire.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The time that one report may take at most, hostile or not. What counts is the processor's time, since a machine that is
 * busy otherwise is slow through no fault of the report; by the clock there is only a net below, for what never ends.
 */
public final class Patience {
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Duration NET = Duration.ofMinutes(3);

    private Patience() {}

    /** What {@code work} gives, which must come within ten seconds of the processor's time. */
    public static <T> T within(String what, Supplier<T> work) {
        return assertTimeoutPreemptively(NET, () -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            T done = work.get();
            Duration taken =
                    Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
            assertTrue(taken.compareTo(MOST) <= 0, () -> what + " took " + taken);
            return done;
        });
    }
}
