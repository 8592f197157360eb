package org.aidememoire.reading.open;

import java.nio.file.Path;
import java.util.List;

/** Finds and opens the files that hold reports. Thread-safe. */
public final class ReportOpener {
    /** The size in bytes above which a file is refused unless a user says otherwise: 100 MB. */
    public static final long DEFAULT_LIMIT = 100_000_000;

    private final long limit;

    /**
     * An opener that refuses files of more than {@code limit} bytes.
     *
     * @throws IllegalArgumentException if the limit is not positive
     */
    public ReportOpener(long limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("a limit of " + limit + " bytes");
        }
        this.limit = limit;
    }

    /** The files that hold reports among {@code paths}, folders looked into. */
    public FoundFiles find(List<Path> paths) {
        throw new UnsupportedOperationException("written next: " + limit);
    }

    /** The reports in {@code file}. */
    public Opened open(ReportFile file) {
        throw new UnsupportedOperationException("written next");
    }
}
