package org.aidememoire.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.ClaimId;

/** Identifiers under identifiers, packed; under what has changed since they were. Immutable; thread-safe. */
final class ClaimNumbers {
    private static final int FIRST_ROOM = 1 << 16;
    /** Under more changes than this they are packed again. */
    private static final int MANY = 100_000;

    /** Rising. */
    private final long[] keys;

    private final long[] values;
    /** Empty where something was removed. */
    private final Map<Long, Optional<Long>> changed;

    private ClaimNumbers(long[] keys, long[] values, Map<Long, Optional<Long>> changed) {
        this.keys = keys;
        this.values = values;
        this.changed = changed;
    }

    /** What {@code archive} tells of every claim. */
    static ClaimNumbers in(Archive archive) {
        Packed packed = new Packed();
        archive.scan(Archive.Part.BUNDLE_OF, "", (key, bytes) -> {
            packed.add(new ClaimId(key).number(), new ClaimId(new WordForm().read(key, new Unpacking(bytes))).number());
            return true;
        });
        return packed.inOrder();
    }

    Optional<String> get(String key) {
        ClaimId id = new ClaimId(key);
        OptionalLong value = id.isOfAKind() ? get(id.number()) : OptionalLong.empty();
        return value.isPresent()
                ? Optional.of(ClaimId.ofNumber(value.getAsLong()).value())
                : Optional.empty();
    }

    OptionalLong get(long key) {
        Optional<Long> now = changed.isEmpty() ? null : changed.get(key);
        if (now != null) {
            return now.map(OptionalLong::of).orElse(OptionalLong.empty());
        }
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? OptionalLong.empty() : OptionalLong.of(values[place]);
    }

    /** The same after {@code changes}; empty where something was removed. */
    ClaimNumbers after(Map<String, Optional<String>> changes) {
        Map<Long, Optional<Long>> next = new HashMap<>(changed);
        changes.forEach((key, value) ->
                next.put(new ClaimId(key).number(), value.map(ClaimId::new).map(ClaimId::number)));
        ClaimNumbers after = new ClaimNumbers(keys, values, next);
        return next.size() > MANY ? after.packed() : after;
    }

    private ClaimNumbers packed() {
        Packed packed = new Packed();
        for (int i = 0; i < keys.length; i++) {
            if (!changed.containsKey(keys[i])) {
                packed.add(keys[i], values[i]);
            }
        }
        changed.forEach((key, value) -> value.ifPresent(present -> packed.add(key, present)));
        return packed.inOrder();
    }

    /** Keys and values while they are gathered. */
    private static final class Packed {
        private long[] keys = new long[FIRST_ROOM];
        private long[] values = new long[FIRST_ROOM];
        private int count;

        void add(long key, long value) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            keys[count] = key;
            values[count] = value;
            count++;
        }

        ClaimNumbers inOrder() {
            long[] sorted = Arrays.copyOf(keys, count);
            Arrays.sort(sorted);
            long[] theirs = new long[count];
            IntStream.range(0, count).forEach(i -> theirs[Arrays.binarySearch(sorted, keys[i])] = values[i]);
            return new ClaimNumbers(sorted, theirs, Map.of());
        }
    }
}
