package org.aidememoire.desk.extract;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.CarefulReader;
import org.aidememoire.desk.work.InFileOrder;
import org.aidememoire.desk.work.Outcome;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.ReportWork;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.open.FoundFiles;
import org.aidememoire.reading.open.ReportOpener;
import tools.jackson.core.JacksonException;

/**
 * Reads reports and writes what each says to a file of its own, {@code <name>.json}, replacing what is there. Reports
 * whose files would have the same name are left out, all of them; of those in archives all but the first. A report that
 * is set aside gets no file: an empty one would say that it was read.
 */
public final class Extract {
    private final ReportOpener opener;
    private final CarefulReader reader;
    private final KnownFromOutside known;

    /** Extracts with {@code known} said about each report. */
    public Extract(ReportOpener opener, Supplier<ReportReader> reader, KnownFromOutside known) {
        this.opener = opener;
        this.reader = new CarefulReader(reader);
        this.known = known;
    }

    /**
     * Writes what the reports among {@code paths} say into {@code folder}, which is made if it is not there.
     *
     * @throws IOException if the folder cannot be made
     */
    public Tally run(List<Path> paths, Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        FoundFiles found = opener.find(paths);
        Stems stems = Stems.of(found.files());
        List<ReadingProblem> problems = new ArrayList<>(found.problems());
        problems.addAll(stems.clashes());
        return new InFileOrder(opener, progress)
                .run(
                        new FoundFiles(stems.distinct(), problems),
                        new Writing(folder),
                        Runtime.getRuntime().availableProcessors());
    }

    private final class Writing implements ReportWork {
        private final Path folder;
        private final Map<String, Path> named = new HashMap<>();

        Writing(Path folder) {
            this.folder = folder;
        }

        @Override
        public Callable<Outcome> plan(Path file, Report report) {
            String name = report.metadata().name();
            Path before = named.putIfAbsent(name, file);
            // Files of one name are told apart beforehand; what members of archives are called is seen only now.
            return before == null
                    ? () -> readAndWrite(file, known.addTo(report))
                    : () -> Outcome.failed(
                            file.toString(),
                            "not written: " + name + ".json is written for another report, of " + before);
        }

        private Outcome readAndWrite(Path file, Report report) {
            Outcome outcome = reader.read(file, report);
            if (!(outcome instanceof Outcome.Done done) || done.reading().setAside()) {
                return outcome;
            }
            Path json = folder.resolve(report.metadata().name() + ".json");
            try {
                write(report, done.reading(), json);
                return outcome;
            } catch (IOException | JacksonException e) {
                return Outcome.failed(file.toString(), json + " could not be written: " + e.getMessage());
            }
        }

        /** Whole or not at all: written beside its place and then moved there. */
        private void write(Report report, Reading reading, Path json) throws IOException {
            Path draft = folder.resolve("." + report.metadata().name() + ".json.part");
            try {
                try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    ReportJson.write(report, reading, writer);
                }
                Files.move(draft, json, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }
}
