package org.aidememoire.desk.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidememoire.store.search.MemoryIndex;

/**
 * The indexes in memory of the past days that were last searched, as many as there is room for; each stays no longer than the
 * view of its day, and is made again where it was let go of. Thread-safe.
 */
public final class PastIndexes {
    /** Room for two or three of the largest. */
    public static final long USUAL_BYTES = 256L << 20;

    private static final int KILOBYTE = 10;

    private final Cache<Object, Optional<MemoryIndex>> made;

    /** Holds as many as take {@code bytes} together. */
    public PastIndexes(long bytes) {
        this.made = Caffeine.newBuilder()
                .weakKeys()
                .maximumWeight(bytes >> KILOBYTE)
                .weigher((Object view, Optional<MemoryIndex> index) ->
                        1 + (int) (index.map(MemoryIndex::bytes).orElse(0L) >> KILOBYTE))
                // At once, and not when somebody finds the time: what is over takes a hundred megabytes.
                .executor(Runnable::run)
                .build();
    }

    /**
     * The index of {@code view}, made where it is not held; who asks for it meanwhile waits.
     *
     * @param view the view itself stands for its day, and is not held
     */
    public Optional<MemoryIndex> of(Object view, Supplier<Optional<MemoryIndex>> maker) {
        return made.get(view, any -> maker.get());
    }
}
