package org.aidememoire.reading.sentence;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A tagger that loads on a thread of its own from when it is asked for: its model takes as long as all else that a reader
 * loads, and texts can be opened and cleaned meanwhile. Who tags before it is there waits.
 */
public final class LoadingTagger implements Tagger {
    private final CompletableFuture<Tagger> tagger;

    /** Starts to load what {@code loading} loads. */
    public LoadingTagger(Supplier<Tagger> loading) {
        this.tagger = CompletableFuture.supplyAsync(loading);
    }

    /** @throws IllegalStateException if the tagger could not be loaded */
    @Override
    public List<List<Token>> tag(String text, int start, int end) {
        return loaded().tag(text, start, end);
    }

    private Tagger loaded() {
        try {
            return tagger.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the tagger could not be loaded", e.getCause());
        }
    }
}
