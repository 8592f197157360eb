package org.aidememoire.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** What somebody sends to be taken in, in a folder of its own until it is closed. */
final class Delivery implements AutoCloseable {
    /** The size in bytes above which nothing is taken from the network: 20 MB. */
    private static final int LIMIT = 20_000_000;

    /** A name of a file and nothing else: no path, nothing hidden, nothing that a terminal would act on. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()+,-]{0,119}(?<![. ])");

    /** What a file system takes. */
    private static final int MOST_BYTES = 240;

    private final Path folder;
    private final Path file;
    private final ReportId id;

    private Delivery(Path folder, Path file, ReportId id) {
        this.folder = folder;
        this.file = file;
        this.id = id;
    }

    static Delivery of(String name, InputStream body) throws IOException {
        if (!NAME.matcher(name).matches() || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw RefusedException.badRequest("not a name for a report: letters, digits, spaces and . _ ( ) + , - make"
                    + " one, at most 120 of them, a letter or digit first");
        }
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new RefusedException(
                    Problem.of(HttpStatus.CONTENT_TOO_LARGE, "a report has at most " + LIMIT / 1_000_000 + " MB here"));
        }
        if (bytes.length == 0) {
            throw RefusedException.badRequest("the body is empty; it should be the report");
        }
        Path folder = Files.createTempDirectory("aide-delivery");
        Path file = Files.write(folder.resolve(name), bytes);
        return new Delivery(folder, file, DeliveredBytes.of(bytes).id());
    }

    Tally takeIn(Desk desk, KnownFromOutside known) {
        return desk.takeIn(List.of(file), LIMIT, known, Progress.SILENT);
    }

    /** The identity that it has if it is one report. */
    ReportId id() {
        return id;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
