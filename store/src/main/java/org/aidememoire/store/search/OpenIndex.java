package org.aidememoire.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * An index held open from one question to the next, for as long as its files stay the same: whoever brings it up to date, in
 * this process or in another, or removes it, is noticed at the next question. Thread-safe.
 */
final class OpenIndex implements AutoCloseable {
    private record Seen(@Nullable Object key, long size, FileTime modified) {}

    private record Held(DirectoryReader reader, Map<String, Seen> files) {}

    /** What is asked of an index that stays open meanwhile. */
    interface Question<T> {
        T of(DirectoryReader reader) throws IOException;
    }

    private final Path folder;
    private @Nullable Held held;

    OpenIndex(Path folder) {
        this.folder = folder;
    }

    /**
     * The answer of the index as it is now.
     *
     * @throws IOException if it is missing or damaged
     */
    <T> T ask(Question<T> question) throws IOException {
        DirectoryReader reader = hold();
        try {
            return question.of(reader);
        } finally {
            reader.decRef();
        }
    }

    private synchronized DirectoryReader hold() throws IOException {
        Map<String, Seen> files = files();
        Held now = held;
        if (now == null || !now.files().equals(files)) {
            close();
            now = new Held(open(), files);
            held = now;
        }
        now.reader().incRef();
        return now.reader();
    }

    private DirectoryReader open() throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            reader.getReaderCacheHelper().addClosedListener(key -> directory.close());
            return reader;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Not the newest commit alone: whatever was done to any file, what is held open is no longer what lies there. */
    private Map<String, Seen> files() throws IOException {
        Map<String, Seen> files = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(
                        Objects.requireNonNull(file.getFileName()).toString(),
                        new Seen(seen.fileKey(), seen.size(), seen.lastModifiedTime()));
            }
        }
        return files;
    }

    /** Who asks just now is still answered; who asks again opens it again. */
    @Override
    public synchronized void close() {
        Held before = held;
        held = null;
        if (before != null) {
            try {
                before.reader().decRef();
            } catch (IOException e) {
                throw new UncheckedIOException(folder + ": the search index cannot be closed", e);
            }
        }
    }
}
