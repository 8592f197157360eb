package org.aidememoire.web;

import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;

/**
 * Makes ready in the background what the first questions would wait for, of each state of a large record that lasts a while:
 * at the start, after what was taken in or decided, and when a new day begins. Nothing depends on it but the time.
 */
final class Preparation implements AutoCloseable {
    /** The record of fewer reports is ready before anybody can ask. */
    private static final int LARGE = 2_000;

    private static final long PAUSE_MILLIS = 2_000;
    /** After something went wrong, such as a database that is being restarted. */
    private static final long LONG_PAUSE_MILLIS = 60_000;

    private static final long PATIENCE_MILLIS = 10_000;
    private static final System.Logger LOG = System.getLogger(Preparation.class.getName());

    private final Desk desk;
    private final Supplier<LocalDate> today;
    private final BooleanSupplier idle;
    private final Thread worker = new Thread(this::run, "preparation");
    private volatile boolean over;
    private boolean rehearsalDue;
    /** What the program needs for the first change is there for all that follow. */
    private boolean rehearsed;

    private final int large;

    private Preparation(Desk desk, Supplier<LocalDate> today, BooleanSupplier idle, int large) {
        this.desk = desk;
        this.today = today;
        this.idle = idle;
        this.large = large;
    }

    /**
     * Begins with the record of {@code desk}.
     *
     * @param idle whether nobody waits for a page: what is not needed by the next question is left until then
     */
    static Preparation of(Desk desk, Supplier<LocalDate> today, BooleanSupplier idle) {
        return of(desk, today, idle, LARGE);
    }

    /** @param large the record of so many reports is made ready */
    static Preparation of(Desk desk, Supplier<LocalDate> today, BooleanSupplier idle, int large) {
        Preparation preparation = new Preparation(desk, today, idle, large);
        preparation.worker.setDaemon(true);
        preparation.worker.start();
        return preparation;
    }

    private void run() {
        String ready = "";
        String seen = "";
        while (!over) {
            long pause = PAUSE_MILLIS;
            try {
                String now = desk.reach() + " " + today.get();
                // While reports come in one after the other, nobody is served by making each state ready.
                if (!now.equals(ready) && (seen.isEmpty() || now.equals(seen))) {
                    prepare();
                    ready = now;
                }
                if (now.equals(ready) && rehearsalDue && idle.getAsBoolean()) {
                    rehearse();
                }
                seen = now;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "what the next question needs could not be made ready", e);
                pause = LONG_PAUSE_MILLIS;
            }
            rest(pause);
        }
    }

    /** Not an interrupt but a word ends it: an interrupt would close the files of an index that is being written. */
    private synchronized void rest(long millis) {
        try {
            if (!over) {
                wait(millis);
            }
        } catch (InterruptedException e) {
            over = true;
        }
    }

    private void prepare() {
        Desk now = desk.still(AsOf.today(today.get()));
        if (now.reports().size() >= large) {
            now.prepare();
            now.prepareSearch();
            rehearsalDue = !rehearsed;
        }
    }

    private void rehearse() {
        desk.still(AsOf.today(today.get())).prepareIntake();
        rehearsed = true;
        rehearsalDue = false;
    }

    /** Leaves off; what is half made is made when it is asked for. */
    @Override
    public void close() {
        synchronized (this) {
            over = true;
            notifyAll();
        }
        try {
            worker.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
