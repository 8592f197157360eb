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

    private MemoryIndex(DirectoryReader reader) {
        this.reader = reader;
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
                return new MemoryIndex(DirectoryReader.open(directory));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
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
