package org.aidememoire.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aidememoire.register.ReadReport;
import org.aidememoire.register.Register;

/**
 * How much time of one processor a register of made-up readings takes to make, how much memory it holds, and how much time
 * one more reading takes. Time of the processor and not of the wall, since the work is done by one thread and waits for nothing.
 * Arguments: how many readings, such as {@code 1000 10000 100000}.
 */
public final class RegisterGrowth {
    private static final int ONE_BY_ONE = 50;
    private static final double MILLION = 1_000_000;
    private static final int MEGABYTE = 1 << 20;

    private final ThreadMXBean cpu = ManagementFactory.getThreadMXBean();

    private RegisterGrowth() {}

    /** Measures for each size given. */
    public static void main(String[] sizes) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Register.of(MadeUpReadings.of(0, 500)).entries();
        for (String size : sizes) {
            new RegisterGrowth().measure(Integer.parseInt(size), out);
        }
    }

    private void measure(int size, PrintStream out) {
        List<ReadReport> readings = MadeUpReadings.of(0, size);
        int claims = readings.stream()
                .mapToInt(report -> report.reading().claims().size())
                .sum();
        long before = used();
        long start = cpu.getCurrentThreadCpuTime();
        Register register = Register.of(readings);
        double built = (cpu.getCurrentThreadCpuTime() - start) / MILLION;
        long held = (used() - before) / MEGABYTE;
        List<Double> added = new ArrayList<>();
        for (ReadReport more : MadeUpReadings.of(size, ONE_BY_ONE)) {
            long from = cpu.getCurrentThreadCpuTime();
            register = register.with(List.of(more));
            added.add((cpu.getCurrentThreadCpuTime() - from) / MILLION);
        }
        Collections.sort(added);
        out.printf(
                "%d readings, %d claims, %d entries: made in %.1f s, %d MB beside the readings; one more in %.0f ms"
                        + " (median of %d), %.0f ms at most%n",
                size,
                claims,
                register.entries().size(),
                built / 1000,
                held,
                added.get(ONE_BY_ONE / 2),
                ONE_BY_ONE,
                added.get(ONE_BY_ONE - 1));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
