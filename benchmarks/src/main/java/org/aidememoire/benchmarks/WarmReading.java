package org.aidememoire.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.sentence.CoreNlpTagger;

/**
 * How fast one thread reads a corpus once everything is loaded and compiled, and which step takes how much of it. Rates
 * are given by wall time and by the thread's own processor time, which other work on the machine disturbs less.
 */
public final class WarmReading {
    private static final int WARM_UP_ROUNDS = 2;
    private static final int DEFAULT_ROUNDS = 5;
    private static final double NANOS = 1e9;

    private final ReportReader reader = ReportReader.standard();
    private final Corpus corpus;
    private final int rounds;
    private final PrintStream out;

    private WarmReading(Corpus corpus, int rounds, PrintStream out) {
        this.corpus = corpus;
        this.rounds = rounds;
        this.out = out;
    }

    /** Reads the corpus {@code args[0]}, a folder, {@code args[1]} times (5 if left out) after two rounds to warm up. */
    public static void main(String... args) throws InterruptedException {
        if (args.length < 1) {
            throw new IllegalArgumentException("name the folder that holds the corpus");
        }
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_ROUNDS;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new WarmReading(Corpus.of(Path.of(args[0])), rounds, out).run();
    }

    private void run() throws InterruptedException {
        int sentences = corpus.sentences(new CoreNlpTagger());
        row("%d reports, %d sentences, %d characters", corpus.reports().size(), sentences, corpus.characters());
        IntStream.range(0, WARM_UP_ROUNDS).forEach(round -> read());
        StepShares steps = StepShares.ofThisThread();
        Spread wall = new Spread(rounds);
        Spread processor = new Spread(rounds);
        for (int round = 0; round < rounds; round++) {
            long started = System.nanoTime();
            long worked = processorTime();
            read();
            wall.add((System.nanoTime() - started) / NANOS);
            processor.add((processorTime() - worked) / NANOS);
        }
        steps.close();
        print("wall time", wall, sentences);
        print("processor time", processor, sentences);
        row("%n| step | share of time |%n|---|---:|");
        steps.shares().forEach(share -> row("| %s | %.1f %% |", share.step(), 100 * share.share()));
    }

    private void read() {
        corpus.reports().forEach(reader::read);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(String clock, Spread seconds, int sentences) {
        row(
                "%s of a round: %s s; at the median %.1f reports/s, %.0f sentences/s",
                clock, seconds, corpus.reports().size() / seconds.median(), sentences / seconds.median());
    }

    private void row(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
