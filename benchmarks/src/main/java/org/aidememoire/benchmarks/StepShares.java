package org.aidememoire.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.aidememoire.reading.ReportReader;

/**
 * Watches a thread that reads reports and says in which step it spends its time: a hundred times a second it looks which
 * class the reader has called. A step is named by that class, so a new finder shows up by itself.
 */
final class StepShares implements AutoCloseable {
    /**
     * A step's part of the samples.
     *
     * @param step the class that the reader calls
     * @param share of all samples taken while reading, from 0 to 1
     */
    record Share(String step, double share) {}

    private static final long EVERY_MILLIS = 10;
    private static final String READER = ReportReader.class.getName();
    private static final String PACKAGE = ReportReader.class.getPackageName() + ".";

    private final Map<String, Integer> samples = new TreeMap<>();
    private final Thread watched;
    private final Thread watching;
    private volatile boolean over;

    private StepShares(Thread watched) {
        this.watched = watched;
        this.watching = new Thread(this::watch, "samples");
        this.watching.setDaemon(true);
    }

    /** Starts to watch the calling thread. */
    static StepShares ofThisThread() {
        StepShares shares = new StepShares(Thread.currentThread());
        shares.watching.start();
        return shares;
    }

    private void watch() {
        try {
            while (!over) {
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
                step(watched.getStackTrace()).ifPresent(step -> samples.merge(step, 1, Integer::sum));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The class of the reading that the reader, far down in {@code stack}, has called. */
    private static Optional<String> step(StackTraceElement[] stack) {
        boolean reading = false;
        for (int i = stack.length - 1; i >= 0; i--) {
            String name = stack[i].getClassName().replaceFirst("\\$.*", "");
            if (reading && name.startsWith(PACKAGE) && !name.equals(READER)) {
                return Optional.of(name.substring(name.lastIndexOf('.') + 1));
            }
            reading |= name.equals(READER);
        }
        return reading ? Optional.of("ReportReader itself") : Optional.empty();
    }

    /** The shares, the largest first; to be asked for after {@link #close}. */
    List<Share> shares() {
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        List<Share> shares = new ArrayList<>();
        samples.forEach((step, count) -> shares.add(new Share(step, count / all)));
        shares.sort(Comparator.comparingDouble(Share::share).reversed());
        return shares;
    }

    /** Stops watching. */
    @Override
    public void close() throws InterruptedException {
        over = true;
        watching.join();
    }
}
