package org.aidememoire.reading.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a file whole, but never more of it than a user allows. */
final class FileBytes {
    static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private FileBytes() {}

    static byte[] of(Path path, long limit) throws CannotOpenException {
        try {
            if (Files.isRegularFile(path)) {
                refuseAbove(limit, Files.size(path));
            }
            byte[] content = read(path, limit);
            if (content.length == 0) {
                throw new CannotOpenException("the file is empty");
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new CannotOpenException("the file is not there (any more)", e);
        } catch (IOException e) {
            throw new CannotOpenException(Trouble.with(e), e);
        }
    }

    // The size was asked for first to tell it, but a file may grow, and a pipe has none: so the limit holds here too.
    private static byte[] read(Path path, long limit) throws IOException, CannotOpenException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes((int) Math.min(limit + 1, LARGEST_ARRAY));
            refuseAbove(limit, content.length);
            return content;
        }
    }

    private static void refuseAbove(long limit, long size) throws CannotOpenException {
        if (size > limit) {
            throw new CannotOpenException(String.format(
                    Locale.ROOT,
                    "the file has %,d bytes, more than the limit of %,d; raise it with --limit",
                    size,
                    limit));
        }
        if (size >= LARGEST_ARRAY) {
            throw new CannotOpenException(
                    String.format(Locale.ROOT, "the file has %,d bytes, too many for one report", size));
        }
    }
}
