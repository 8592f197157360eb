package org.aidememoire.reading.open;

import java.nio.file.Path;
import java.util.List;

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

    /** The reports in {@code file}. What prevents them from being opened is among the problems, never an exception. */
    public Opened open(ReportFile file) {
        try {
            return FileFormat.of(FileFormat.name(file.path())).open(file.path(), limit);
        } catch (CannotOpenException e) {
            return Opened.nothing(file.path().toString(), e.reason());
        }
    }
}
