package org.aidememoire.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.sqlite.BusyHandler;

/**
 * Waits for other programs to finish writing, and tries again every few milliseconds. SQLite's own timeout tries ten times a
 * second, and may go away empty-handed where several write one after the other without a pause.
 */
final class Patience extends BusyHandler {
    private static final int LONGEST_PAUSE = 3;

    private final Duration patience;
    private long began;

    Patience(Duration patience) {
        this.patience = patience;
    }

    /** Called by one connection, which is used by one thread at a time. */
    @Override
    protected int callback(int tries) {
        if (tries == 0) {
            began = System.nanoTime();
        }
        if (System.nanoTime() - began > patience.toNanos()) {
            return 0;
        }
        try {
            Thread.sleep(1 + ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
