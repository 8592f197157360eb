package org.aidememoire.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory, of what it was filled with; for questions about a past day. Thread-safe. */
public final class MemoryIndex implements WordIndex {
    private static final String NAME = "an index in memory";

    private final Analyzer analyzer = new FoldedAnalyzer();
    private final DirectoryReader reader;
    private final long bytes;

    private MemoryIndex(DirectoryReader reader, long bytes) {
        this.reader = reader;
        this.bytes = bytes;
    }

    /** The index of all that {@code fill} puts into it. */
    public static MemoryIndex of(Consumer<Update> fill) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            IndexWriter writer = new IndexWriter(directory, IndexFolder.config(new FoldedAnalyzer(), true));
            try (Update update = new Update(NAME, directory, writer, IndexFolder.FORM)) {
                fill.accept(update);
                update.commit("");
                // What is open stays whole though its directory is closed.
                return new MemoryIndex(DirectoryReader.open(directory), bytes(directory));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
    }

    private static long bytes(ByteBuffersDirectory directory) throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    /** How many bytes it takes. */
    public long bytes() {
        return bytes;
    }

    @Override
    public boolean hasWords(String words) {
        return new Conditions(analyzer).hasWords(words);
    }

    @Override
    public Marker marker(List<Condition> conditions) {
        return new Marker(analyzer, new Conditions(analyzer).query(conditions));
    }

    @Override
    public List<Hit> search(List<Condition> conditions, int most, Collection<String> labels) {
        try {
            return new Finding(reader, labels).best(new Conditions(analyzer).query(conditions), most);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }
}
