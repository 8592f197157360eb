package org.aidememoire.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.Compilation;
import org.aidememoire.register.ReadReport;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.store.derived.DerivedBuild;
import org.aidememoire.store.derived.DerivedFolder;
import org.aidememoire.store.derived.DerivedState;

/**
 * What a register of made-up readings costs that is kept in a file: to make and keep it, to open it again until the first
 * page, to bring up a page of a list, to take in one reading more. Time of the processor, that for compiling and for
 * collecting garbage included, since on a machine that has other work the wall tells little. One reading more is told as it
 * was by the clock, too, and by the processor's time of the one thread that takes it in. Arguments: how many readings,
 * such as {@code 1000 10000 100000}; {@code reopen} before them opens what an earlier run left in the folder {@code kept-N}
 * and does not make it, to see with how much memory that works, or how long one more takes again; what it adds stays there.
 */
public final class KeptRegisterGrowth {
    private static final int AT_A_TIME = 1_000;
    private static final int MORE = 50;
    private static final int PAGES = 200;
    private static final int LINES = 50;
    private static final double MILLION = 1_000_000;
    private static final List<String> STATES = List.of("KEN", "UGA", "GHA", "TGO", "CHL", "PER", "NOR", "ISL");

    private static final OperatingSystemMXBean CPU =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int size;
    private final Path folder;
    private final PrintStream out;

    private KeptRegisterGrowth(int size, PrintStream out) {
        this.size = size;
        this.folder = Path.of("kept-" + size);
        this.out = out;
    }

    /** Measures for each size given. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean reopen = arguments.length > 0 && arguments[0].equals("reopen");
        for (String size : Stream.of(arguments).skip(reopen ? 1 : 0).toList()) {
            KeptRegisterGrowth growth = new KeptRegisterGrowth(Integer.parseInt(size), out);
            if (!reopen) {
                growth.make();
            }
            growth.use();
        }
    }

    private DerivedFolder derived() {
        return new DerivedFolder(folder, FileArchive.tables(), "benchmark");
    }

    private void make() throws IOException {
        long start = CPU.getProcessCpuTime();
        double found = 0;
        try (DerivedBuild build = derived().build()) {
            Compilation compilation = new Compilation(new FileArchive(build), FileArchive.in(build));
            for (int from = 0; from < size; from += AT_A_TIME) {
                MadeUpReadings.of(from, Math.min(AT_A_TIME, size - from)).forEach(compilation::put);
            }
            double put = since(start);
            compilation.finish(reports -> {});
            build.finish("made up");
            found = since(start) - put;
        }
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            out.printf(
                    "%d readings: made in %.1f s, of them %.1f s for what they say together, %d MB%n",
                    size, since(start) / 1000, found / 1000, bytes >> 20);
        }
    }

    private void use() {
        long start = CPU.getProcessCpuTime();
        DerivedState state = derived().open().orElseThrow();
        Register register = Register.kept(new FileArchive(state));
        page(register, 0);
        out.printf("%d readings: opened, first page after %.0f ms%n", size, since(start));
        Spread pages = new Spread(PAGES);
        for (int i = 0; i < PAGES; i++) {
            long from = CPU.getProcessCpuTime();
            page(register, i);
            pages.add(since(from));
        }
        out.printf("%d readings: page of %d, median %.1f ms, %s%n", size, LINES, pages.median(), worst(pages));
        state = addMore(register, state);
        System.gc();
        out.printf(
                "%d readings: %d MB in use at the end, of %d MB%n",
                size,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        state.close();
    }

    /** Takes in one reading after the other, as many as were not there before. */
    private DerivedState addMore(Register before, DerivedState opened) {
        Register register = before;
        DerivedState state = opened;
        // As the website does after its start.
        before.rehearse();
        Spread clock = new Spread(MORE);
        Spread thread = new Spread(MORE);
        Spread process = new Spread(MORE);
        for (ReadReport more :
                MadeUpReadings.of(Math.toIntExact(before.reports().count()), MORE)) {
            long at = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            long all = CPU.getProcessCpuTime();
            Register next = register.change().put(more).done();
            state = state.change("made up", changes -> next.writeTo(FileArchive.in(changes)))
                    .orElseThrow();
            register = next.movedTo(new FileArchive(state));
            clock.add((System.nanoTime() - at) / MILLION);
            thread.add((THREADS.getCurrentThreadCpuTime() - worked) / MILLION);
            process.add(since(all));
        }
        tell("by the clock", clock);
        tell("of its thread", thread);
        tell("of the process", process);
        return state;
    }

    private void tell(String time, Spread added) {
        out.printf("%d readings: one more, kept, %s: median %.0f ms, %s%n", size, time, added.median(), worst(added));
    }

    /** Fifty commitments of one relationship, those first reported last first. */
    private static void page(Register register, int number) {
        Set<CountryCode> states = Set.of(
                new CountryCode(STATES.get(number % STATES.size())),
                new CountryCode(
                        STATES.get((number + 1 + number / STATES.size() % (STATES.size() - 1)) % STATES.size())));
        List<Entry> page = register.lines(ClaimKind.COMMITMENT)
                .filter(line -> line.isBetween(states))
                .sorted(Comparator.comparing((EntryLine line) -> line.reported().size())
                        .thenComparing(EntryLine::id))
                .limit(LINES)
                .flatMap(line -> register.entry(line.id()).stream())
                .toList();
        if (page.size() > LINES) {
            throw new IllegalStateException("a page is too long: " + page.size());
        }
    }

    private static String worst(Spread spread) {
        return "nineteen in twenty within %.0f ms, %.0f ms at most".formatted(spread.at(0.95), spread.at(1));
    }

    private static double since(long start) {
        return (CPU.getProcessCpuTime() - start) / MILLION;
    }
}
