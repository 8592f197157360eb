package org.aidememoire.desk.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.open.FoundFiles;
import org.aidememoire.reading.open.Opened;
import org.aidememoire.reading.open.ReportFile;
import org.aidememoire.reading.open.ReportOpener;

/**
 * Opens files one after another, works on their reports in parallel and tells what became of them in the order of the
 * files, so that nothing shows how many threads there were. Only so many reports are held at once.
 */
public final class InFileOrder {
    private static final int FILES_PER_THREAD = 8;
    /** So that a few huge reports do not fill the memory: 32 million characters. */
    private static final long CHARACTERS_AT_ONCE = 32_000_000;

    private record Pending(
            ReportFile file,
            List<ReadingProblem> problems,
            List<String> places,
            List<Future<Outcome>> outcomes,
            long characters) {}

    private final ReportOpener opener;
    private final Progress progress;
    private final Deque<Pending> window = new ArrayDeque<>();
    private final Tallying tallying = new Tallying();
    private long charactersInWindow;

    /** Work on reports that {@code opener} opens, of which {@code progress} is told. */
    public InFileOrder(ReportOpener opener, Progress progress) {
        this.opener = opener;
        this.progress = progress;
    }

    /**
     * Does {@code work} on every report of {@code found}.
     *
     * @param threads how many reports are worked on at once
     * @throws CancellationException if the calling thread is interrupted
     */
    public Tally run(FoundFiles found, ReportWork work, int threads) {
        progress.found(found.files().size());
        tallying.add(found.problems());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (ReportFile file : found.files()) {
                submit(file, work, workers);
                while (window.size() > threads * FILES_PER_THREAD
                        || (charactersInWindow > CHARACTERS_AT_ONCE && window.size() > 1)) {
                    settle(window.remove());
                }
            }
            while (!window.isEmpty()) {
                settle(window.remove());
            }
        } finally {
            workers.shutdownNow();
        }
        return tallying.tally();
    }

    private void submit(ReportFile file, ReportWork work, ExecutorService workers) {
        Opened opened = opener.open(file);
        List<Future<Outcome>> outcomes = new ArrayList<>();
        for (Report report : opened.reports()) {
            outcomes.add(workers.submit(work.plan(file.path(), report)));
        }
        long characters = opened.reports().stream()
                .mapToLong(report -> report.text().length())
                .sum();
        window.add(new Pending(file, opened.problems(), opened.places(), outcomes, characters));
        charactersInWindow += characters;
    }

    private void settle(Pending pending) {
        List<String> told = new ArrayList<>();
        tallying.add(pending.problems());
        for (int i = 0; i < pending.outcomes().size(); i++) {
            Outcome outcome = await(pending.outcomes().get(i));
            told.add(tallying.add(pending.places().get(i), outcome));
        }
        charactersInWindow -= pending.characters();
        progress.done(pending.file().path(), told.isEmpty() ? "left out" : String.join(", ", told));
    }

    private static Outcome await(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the plan for a report must turn its failure into an outcome", e);
        }
    }
}
