package org.aidememoire.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long {@code aide serve} takes for each of its pages while twenty people ask at once, from a store of made-up readings.
 * Arguments: the file of the store, which is made or filled up, how many readings, and the command, such as
 * {@code pages.db 10000 ./aide}. Times are those that the asker sees, on the same computer, whose processors the twenty use
 * too.
 */
public final class PageTimes {
    private static final int AT_ONCE = 20;
    private static final int WARMING = 20;
    private static final int MEASURED = 100;
    private static final double MILLION = 1e6;
    private static final double NANOS = 1e9;

    private PageTimes() {}

    /** Fills, serves, asks, and prints a table in Markdown. */
    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length < 3) {
            throw new IllegalArgumentException("say where the store is, how many readings, and the command");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path store = Path.of(args[0]);
        MadeUpStore.fill(store, Integer.parseInt(args[1]));
        long started = System.nanoTime();
        try (ServingProcess serving = ServingProcess.start(Arrays.asList(args).subList(2, args.length), store)) {
            Askers askers = new Askers(serving.address(), AT_ONCE);
            askers.ask("/");
            out.printf(
                    Locale.ROOT, "from the start to the first page: %.1f s%n", (System.nanoTime() - started) / NANOS);
            Map<String, String> pages = WalkedPages.of(askers);
            List<String> paths = List.copyOf(pages.values());
            askers.askAll(paths, WARMING);
            Map<String, List<Long>> times = askers.askAll(paths, MEASURED);
            out.println("| page | p50, ms | p95, ms |");
            out.println("|---|---|---|");
            pages.forEach((name, path) -> print(name, times.getOrDefault(path, List.of()), out));
        }
    }

    private static void print(String name, List<Long> nanos, PrintStream out) {
        List<Long> sorted = new ArrayList<>(nanos);
        sorted.sort(null);
        out.printf(Locale.ROOT, "| %s | %.0f | %.0f |%n", name, at(sorted, 50), at(sorted, 95));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1) / MILLION;
    }
}
