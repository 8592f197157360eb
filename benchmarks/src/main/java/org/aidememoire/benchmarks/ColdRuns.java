package org.aidememoire.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a whole command takes from its start to its end, Java's start and the language models included, and how much
 * memory it needs. Each run gets an empty store of its own. Processor time and memory come from the operating system,
 * asked every few milliseconds while the command runs; memory is known on Linux only.
 */
public final class ColdRuns {
    private static final long EVERY_MILLIS = 5;
    private static final double NANOS = 1e9;
    private static final double MEBIBYTE_IN_KIB = 1024;

    private final List<String> command;
    private final Spread wall;
    private final Spread processor;
    private final Spread memory;

    private ColdRuns(int runs, List<String> command) {
        this.command = List.copyOf(command);
        this.wall = new Spread(runs);
        this.processor = new Spread(runs);
        this.memory = new Spread(runs);
    }

    /** Runs the command {@code args[1]…} {@code args[0]} times, such as {@code 5 ./aide read ../shared/seeds}. */
    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length < 2) {
            throw new IllegalArgumentException("say how often, and what to run");
        }
        int runs = Integer.parseInt(args[0]);
        ColdRuns cold = new ColdRuns(runs, Arrays.asList(args).subList(1, args.length));
        for (int run = 0; run < runs; run++) {
            cold.run();
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("runs: " + runs + " of " + String.join(" ", cold.command));
        out.println("wall time, s: " + cold.wall);
        out.println("processor time, s: " + cold.processor);
        out.println("peak resident memory, MiB: " + cold.memory);
    }

    private void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cold");
        Path store = folder.resolve("aide.db");
        Path said = folder.resolve("said.txt");
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--store", store.toString()));
        try {
            long started = System.nanoTime();
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            watch(process);
            wall.add((System.nanoTime() - started) / NANOS);
            if (process.exitValue() != 0) {
                throw new IOException(
                        String.join(" ", line) + " ended with " + process.exitValue() + ": " + Files.readString(said));
            }
        } finally {
            delete(folder);
        }
    }

    /** Until it ends. What the system says of a process grows only, so the last answer counts. */
    private void watch(Process process) throws InterruptedException {
        Duration worked = Duration.ZERO;
        @Nullable Double peak = null;
        do {
            worked = process.info().totalCpuDuration().orElse(worked);
            Double now = peakMemory(process.pid());
            peak = now == null ? peak : now;
        } while (!process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS));
        if (!worked.isZero()) {
            processor.add(worked.toNanos() / NANOS);
        }
        if (peak != null) {
            memory.add(peak);
        }
    }

    private static @Nullable Double peakMemory(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / MEBIBYTE_IN_KIB)
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            // No Linux, or the process has just ended: there is nothing to learn.
            return null;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
