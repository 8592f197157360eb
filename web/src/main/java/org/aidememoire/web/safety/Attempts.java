package org.aidememoire.web.safety;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.aidememoire.model.account.Account;

/**
 * Counts failed logins: of one name from one address, of one name from anywhere, and from one address. Whoever has failed too
 * often waits, with the right password, too; one person's failures at one place do not keep the owner of the name out at
 * another. Thread-safe.
 */
final class Attempts {
    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final int OF_NAME_AT_ADDRESS = 5;
    private static final int AT_ADDRESS = 30;
    private static final int OF_NAME = 100;
    /** More is not remembered; the oldest are forgotten first. */
    private static final int MOST_KEYS = 20_000;

    private record Count(String key, int most) {}

    private final LongSupplier nanos;
    private final Map<String, Deque<Long>> failures = new LinkedHashMap<>();

    /** @param nanos a clock that never goes back, in nanoseconds from any moment */
    Attempts(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private static List<Count> counts(String name, String address) {
        String key = Account.key(name);
        return List.of(
                new Count("both " + address + " " + key, OF_NAME_AT_ADDRESS),
                new Count("address " + address, AT_ADDRESS),
                new Count("name " + key, OF_NAME));
    }

    /** How long to wait before the next attempt; empty if there is no need. */
    synchronized Optional<Duration> wait(String name, String address) {
        long now = nanos.getAsLong();
        return counts(name, address).stream()
                .flatMap(count -> wait(count, now).stream())
                .max(Duration::compareTo);
    }

    private Optional<Duration> wait(Count count, long now) {
        Deque<Long> moments = failures.get(count.key());
        if (moments == null) {
            return Optional.empty();
        }
        drop(moments, now);
        return moments.size() < count.most()
                ? Optional.empty()
                : Optional.of(SPAN.minusNanos(now - moments.getFirst()));
    }

    private static void drop(Deque<Long> moments, long now) {
        while (!moments.isEmpty() && now - moments.getFirst() >= SPAN.toNanos()) {
            moments.removeFirst();
        }
    }

    /** Notes a failure. */
    synchronized void failed(String name, String address) {
        long now = nanos.getAsLong();
        for (Count count : counts(name, address)) {
            Deque<Long> moments = failures.remove(count.key());
            moments = moments == null ? new ArrayDeque<>() : moments;
            drop(moments, now);
            moments.addLast(now);
            failures.put(count.key(), moments);
        }
        while (failures.size() > MOST_KEYS) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    /** Forgets the failures of this name at this address: its owner has come. */
    synchronized void succeeded(String name, String address) {
        failures.remove(counts(name, address).get(0).key());
    }
}
