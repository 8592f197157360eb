package org.aidememoire.web.page;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpMethod;

/**
 * Lets few pages be made at once and the others in the order in which they were asked for. Of twenty pages that are made at once
 * on two processors all are finished late; one after the other, each is finished a little after the one before. Whoever has
 * waited for a while goes on without a turn, so that something slow holds up nobody for long. Thread-safe.
 */
final class Turns {
    /** Ends a turn; closed once. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private final Semaphore free;
    private final Duration patience;

    /**
     * @param atOnce how many pages are made at once
     * @param patience how long one waits for a turn
     */
    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * Whether such a request waits for its turn. What is changed, whole files, which take as long as their reader takes, and a
     * watching program wait for nobody.
     */
    static boolean isFor(String method, String path) {
        boolean isAFile = path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
        return method.equals(HttpMethod.GET.name()) && !isAFile && !path.equals("/health");
    }

    /** Waits for a turn. */
    Turn take() throws InterruptedException {
        return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) ? free::release : () -> {};
    }
}
