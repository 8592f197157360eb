package org.aidememoire.web.page;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Lets few pages be made at once and the others in the order in which they were asked for. Of twenty pages that are made at once
 * on two processors all are finished late; one after the other, each is finished a little after the one before. Whoever has
 * waited for a while goes on without a turn, so that something slow holds up nobody for long. Thread-safe.
 */
@Component
public final class Turns {
    /** Ends a turn; closed once. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** While one waits for a disk or a server another can go on. */
    private static final int BESIDE_PROCESSORS = 1;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final int atOnce;
    private final Semaphore free;
    private final Duration patience;
    private volatile long lastAsked = System.nanoTime();

    /** One page more at once than there are processors; nobody waits for more than half a second. */
    public Turns() {
        this(Runtime.getRuntime().availableProcessors() + BESIDE_PROCESSORS, PATIENCE);
    }

    /**
     * @param atOnce how many pages are made at once
     * @param patience how long one waits for a turn
     */
    Turns(int atOnce, Duration patience) {
        this.atOnce = atOnce;
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
        lastAsked = System.nanoTime();
        return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) ? free::release : () -> {};
    }

    /** Whether no page is being made, and none was asked for in so long. */
    public boolean idle(Duration since) {
        return free.availablePermits() == atOnce && System.nanoTime() - lastAsked > since.toNanos();
    }
}
