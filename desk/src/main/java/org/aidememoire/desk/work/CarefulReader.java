package org.aidememoire.desk.work;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.ReportReader;

/** Reads reports so that a fault of the reader costs the one report that brought it out, and no other. */
public final class CarefulReader {
    private final Supplier<ReportReader> reader;

    /** Reads with {@code reader}, which is not asked for before there is something to read. */
    public CarefulReader(Supplier<ReportReader> reader) {
        this.reader = reader;
    }

    /** What became of reading {@code report}, which came in {@code file}. */
    public Outcome read(Path file, Report report) {
        return read(file, each -> each.read(report));
    }

    /** What became of reading, in {@code way}, what came in {@code file}. */
    public Outcome read(Path file, Function<ReportReader, Reading> way) {
        try {
            return new Outcome.Done(way.apply(reader.get()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.failed(file.toString(), "the reader failed on it: " + e + where(e));
        }
    }

    private static String where(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.aidememoire"))
                .findFirst()
                .map(frame -> " (at " + frame + ")")
                .orElse("");
    }
}
