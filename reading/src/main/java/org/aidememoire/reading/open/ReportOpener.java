package org.aidememoire.reading.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;

/** Finds and opens the files that hold reports. Thread-safe. */
public final class ReportOpener {
    /** The size in bytes above which a file is refused unless a user says otherwise: 100 MB. */
    public static final long DEFAULT_LIMIT = 100_000_000;

    private final long limit;

    /**
     * An opener that refuses files, and members of archives unpacked, of more than {@code limit} bytes.
     *
     * @throws IllegalArgumentException if the limit is not positive
     */
    public ReportOpener(long limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("a limit of " + limit + " bytes");
        }
        this.limit = limit;
    }

    /**
     * The files that hold reports among {@code paths}. A file that is named is always taken, whatever it is called; of a
     * folder, and the folders in it, those that end in {@code .txt}, {@code .html}, {@code .htm}, {@code .pdf},
     * {@code .docx}, {@code .zip} or {@code .jsonl}, except hidden ones and {@code README}s. A file reached by two ways
     * is taken once, by the first.
     *
     * @return the files in the order of {@code paths}, and within a folder in the order of their names
     */
    public FoundFiles find(List<Path> paths) {
        return new ReportSearch(paths).run();
    }

    /**
     * The text that {@code opener} makes of the {@code bytes} of one report; empty if no opener of that name and version is
     * known here, or the bytes can no longer be opened.
     */
    public Optional<String> textOf(DeliveredBytes bytes, Opener opener) {
        try {
            Delivery report = new Delivery("report", "report", bytes.toArray(), Sidecar.none("report"));
            return FileFormat.ofOpener(opener.name()).open(report).reports().stream()
                    .filter(opened -> opened.opener().equals(opener))
                    .map(Report::text)
                    .findFirst();
        } catch (CannotOpenException e) {
            return Optional.empty();
        }
    }

    /** The reports in {@code file}. What prevents them from being opened is among the problems, never an exception. */
    public Opened open(ReportFile file) {
        try {
            return FileFormat.of(FileFormat.name(file.path())).open(file.path(), limit);
        } catch (CannotOpenException e) {
            return Opened.nothing(file.path().toString(), e.reason());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            // A fault of an opener must cost the one file that brought it out, and no other.
            return Opened.nothing(file.path().toString(), "the opener failed on it: " + e);
        }
    }
}
