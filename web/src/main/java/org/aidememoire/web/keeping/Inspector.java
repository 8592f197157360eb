package org.aidememoire.web.keeping;

import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.trust.Safekeeping;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks at the whole record while others use it: one look at a time, and the last is remembered. */
@Component
final class Inspector implements DisposableBean {
    private static final System.Logger LOG = System.getLogger(Inspector.class.getName());

    private final Desk desk;
    private final ExecutorService looking = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "inspection");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<Look> last = Optional.empty();

    Inspector(Desk desk) {
        this.desk = desk;
    }

    /** Begins to look on {@code day}, which is today, unless a look is under way. */
    synchronized void look(LocalDate day) {
        if (last.filter(look -> !look.isOver()).isEmpty()) {
            Look begun = Look.begunOn(day);
            last = Optional.of(begun);
            looking.execute(() -> finish(end(begun)));
        }
    }

    private Look end(Look begun) {
        try {
            return begun.foundAs(Safekeeping.verify(desk.address()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the look at the record broke off", e);
            return begun.brokenOff(String.valueOf(e.getMessage()));
        }
    }

    private synchronized void finish(Look ended) {
        last = Optional.of(ended);
    }

    /** The look that is under way, else the last. */
    synchronized Optional<Look> last() {
        return last;
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }
}
