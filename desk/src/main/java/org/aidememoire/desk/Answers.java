package org.aidememoire.desk;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What was answered lately from one state of the register on one day, by question. Of several who ask the same at once, one
 * works it out and the others wait; who asks something else does not. Thread-safe.
 */
final class Answers {
    /** So many pages, or less where something else takes the room of several. */
    private static final int KEPT = 400;

    private static final int BYTES_OF_A_PAGE = 50_000;

    private final AsyncCache<Object, Object> given = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((question, answer) -> answer instanceof Bulky bulky ? 1 + bulky.bytes() / BYTES_OF_A_PAGE : 1)
            .executor(Runnable::run)
            .buildAsync();
    private final String edition = UUID.randomUUID().toString();

    /** A word for the state and the day; no other has it. */
    String edition() {
        return edition;
    }

    /** The answer to {@code question}, worked out where it is not known. A failure is not kept. */
    Object to(Object question, Supplier<?> worked) {
        CompletableFuture<Object> own = new CompletableFuture<>();
        CompletableFuture<Object> known = given.asMap().putIfAbsent(question, own);
        if (known != null) {
            return awaited(known);
        }
        try {
            Object answer = worked.get();
            own.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
            throw e;
        }
    }

    private static Object awaited(CompletableFuture<Object> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
