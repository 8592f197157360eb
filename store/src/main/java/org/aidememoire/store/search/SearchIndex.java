package org.aidememoire.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.StoreException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;

/**
 * The search index of a store: a folder that is derived from it. It can be removed at any time. It says what it was made from, so
 * that its user can tell whether it is old. Several processes may use it at once; one at a time brings it up to date.
 */
public final class SearchIndex {
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.STRING));

    private final Path folder;
    private final Analyzer analyzer = new FoldedAnalyzer();

    private SearchIndex(Path folder) {
        this.folder = folder;
    }

    /** The index of the store at {@code address}: {@code aide.db.search} beside {@code aide.db}. */
    public static SearchIndex of(StoreAddress address) {
        return new SearchIndex(address.derived("search"));
    }

    /** Whether there is anything. */
    public boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** What is wrong with its files; empty if nothing is, or another program is writing to it just now. */
    public Optional<String> fault() {
        return new IndexFolder(folder, analyzer).fault();
    }

    /** What it was made from, in the words of who made it; empty if it is missing, damaged or of another form. */
    public Optional<String> madeFrom() {
        return new IndexFolder(folder, analyzer).madeFrom();
    }

    /**
     * Begins to bring it up to date; nothing of it is seen before {@link Update#commit}.
     *
     * @param anew whether to begin with nothing, whatever is there
     * @throws StoreException if another program is doing so for too long, or the folder cannot be written to
     */
    public Update update(boolean anew) {
        return new IndexFolder(folder, analyzer).update(anew);
    }

    /** Whether {@code words} hold anything to look for; a dash holds nothing. */
    public boolean hasWords(String words) {
        return new Conditions(analyzer).hasWords(words);
    }

    /** What marks the words of {@code conditions} in a text. */
    public Marker marker(List<Condition> conditions) {
        return new Marker(analyzer, new Conditions(analyzer).query(conditions));
    }

    /**
     * What fulfils all of {@code conditions}, the best first; the same for the same contents, however it came about.
     *
     * @param most how many hits to give at most
     * @throws StoreException if the index cannot be read
     */
    public List<Hit> search(List<Condition> conditions, int most) {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found :
                    searcher.search(new Conditions(analyzer).query(conditions), most, BEST_FIRST, true).scoreDocs) {
                hits.add(hit(searcher.storedFields().document(found.doc), found.score));
            }
            return hits;
        } catch (IOException e) {
            throw new StoreException(folder + ": the search index cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static Hit hit(Document document, float score) {
        Optional<ClaimId> claim =
                Optional.ofNullable(document.get(Fields.CLAIM)).map(ClaimId::new);
        return new Hit(new ReportId(document.get(Fields.REPORT)), claim, score);
    }
}
