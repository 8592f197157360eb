package org.aidememoire.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.store.StoreAddress;

/**
 * How long {@code aide serve} takes for each of its pages while twenty people ask at once, from a store of made-up readings.
 * Arguments: the store, a file or an address such as {@code jdbc:postgresql://localhost/pages}, which is made or filled up; how
 * many readings; and the command, such as {@code pages.db 10000 ./aide}. Times are those that the asker sees, on the
 * same computer, whose processors the twenty use too.
 */
public final class PageTimes {
    private static final int AT_ONCE = 20;
    private static final int WARMING = 20;
    private static final int MEASURED = 100;
    /** There are far more of them than answers are kept, so the second time nothing is known of the first. */
    private static final int MEANWHILE = 2;

    private static final double MILLION = 1e6;
    private static final double NANOS = 1e9;

    private PageTimes() {}

    /** Fills, serves, asks, and prints a table in Markdown. */
    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length < 3) {
            throw new IllegalArgumentException("say where the store is, how many readings, and the command");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String store = args[0];
        MadeUpStore.fill(StoreAddress.parse(store, System.getenv()), Integer.parseInt(args[1]));
        long started = System.nanoTime();
        try (ServingProcess serving = ServingProcess.start(Arrays.asList(args).subList(2, args.length), store)) {
            Askers askers = new Askers(serving.address(), AT_ONCE);
            askers.ask("/");
            out.printf(
                    Locale.ROOT, "from the start to the first page: %.1f s%n", (System.nanoTime() - started) / NANOS);
            Map<String, List<String>> pages = new LinkedHashMap<>();
            WalkedPages.of(askers).forEach((name, path) -> pages.put(name, List.of(path)));
            Round round = new Round(serving, askers, out);
            round.ask(pages, WARMING);
            out.println("pages that others asked for before:");
            round.print(pages, MEASURED);
            Map<String, List<String>> distinct = DistinctPages.of(askers);
            round.ask(DistinctPages.first(distinct), 1);
            out.println("pages that nobody asked for before, soon after the start:");
            round.print(DistinctPages.soon(distinct), 1);
            for (int time = 0; time < MEANWHILE; time++) {
                round.ask(DistinctPages.meanwhile(distinct), 1);
            }
            out.println("pages that nobody asked for before, later:");
            round.print(DistinctPages.later(distinct), 1);
        }
    }

    private record Round(ServingProcess serving, Askers askers, PrintStream out) {
        Map<String, List<Long>> ask(Map<String, List<String>> pages, int times) throws InterruptedException {
            return askers.askAll(pages.values().stream().flatMap(List::stream).toList(), times);
        }

        void print(Map<String, List<String>> pages, int times) throws InterruptedException {
            Duration before = serving.processor();
            Map<String, List<Long>> took = ask(pages, times);
            Duration used = serving.processor().minus(before);
            out.println("| page | p50, ms | p95, ms |");
            out.println("|---|---|---|");
            pages.forEach((name, paths) -> PageTimes.print(
                    name,
                    paths.stream()
                            .flatMap(path -> took.getOrDefault(path, List.of()).stream())
                            .toList(),
                    out));
            List<Long> all = took.values().stream().flatMap(List::stream).toList();
            PageTimes.print("all", all, out);
            out.printf(
                    Locale.ROOT,
                    "%d answers, the server's processor time for each: %.1f ms%n",
                    all.size(),
                    used.toNanos() / MILLION / all.size());
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
