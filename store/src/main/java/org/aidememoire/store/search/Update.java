package org.aidememoire.store.search;

import java.io.IOException;
import java.util.List;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.StoreException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/** An index being brought up to date. Closing it without {@link #commit} leaves the index as it was. */
public final class Update implements AutoCloseable {
    private final String name;
    private final Directory directory;
    private final IndexWriter writer;
    private final String form;

    Update(String name, Directory directory, IndexWriter writer, String form) {
        this.name = name;
        this.directory = directory;
        this.writer = writer;
        this.form = form;
    }

    /** Puts {@code things}, if any, in the place of all that the index holds of {@code report}. */
    public void replace(ReportId report, List<Searchable> things) {
        Term all = new Term(Fields.REPORT, report.hex());
        attempt(() -> things.isEmpty()
                ? writer.deleteDocuments(all)
                : writer.updateDocuments(
                        all,
                        things.stream()
                                .map(thing -> Fields.document(report, thing))
                                .toList()));
    }

    /** Makes it all visible, as made from {@code source}. */
    public void commit(String source) {
        attempt(() -> {
            // What was replaced would still count in the scores.
            writer.forceMergeDeletes();
            writer.setLiveCommitData(new Label(form, source).written().entrySet());
            return writer.commit();
        });
    }

    @Override
    public void close() {
        attempt(() -> {
            writer.rollback();
            directory.close();
            return 0L;
        });
    }

    private interface Work {
        long run() throws IOException;
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    static StoreException failed(String name, IOException cause) {
        return new StoreException(name + ": the search index cannot be written (" + cause.getMessage() + ")", cause);
    }
}
