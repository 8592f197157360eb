package org.aidememoire.benchmarks;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.ReportReader;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads one report, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReaderBenchmark {
    /** The report's file. The one that is read if none is named has talks, figures, documents and commitments. */
    @Param("samples/2022-india-japan-summit.txt")
    private String report = "";

    private final ReportReader reader = ReportReader.standard();
    private @Nullable Report opened;

    /** Opens the report. */
    @Setup
    public void open() {
        opened = Corpus.of(Path.of(report)).reports().get(0);
    }

    /** The reading. */
    @Benchmark
    public Reading read() {
        return reader.read(Objects.requireNonNull(opened));
    }
}
