package org.aidememoire.store.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.StoreException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/**
 * The search index of a store: a folder that is derived from it. It can be removed at any time. It says what it was made from, so
 * that its user can tell whether it is old. Several processes may use it at once; one at a time brings it up to date. It stays
 * open from one search to the next. Thread-safe.
 */
public final class SearchIndex implements WordIndex, AutoCloseable {
    private final Path folder;
    private final Analyzer analyzer = new FoldedAnalyzer();
    private final OpenIndex open;

    private SearchIndex(Path folder) {
        this.folder = folder;
        this.open = new OpenIndex(folder);
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
        try {
            return open.ask(
                    reader -> Label.of(reader.getIndexCommit().getUserData()).madeFrom(IndexFolder.FORM));
        } catch (IOException | IllegalArgumentException e) {
            // Missing, damaged or of a version that is not read: in each case it is made anew.
            return Optional.empty();
        }
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
            return open.ask(
                    reader -> new Finding(reader, labels).best(new Conditions(analyzer).query(conditions), most));
        } catch (IOException e) {
            throw new StoreException(folder + ": the search index cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /**
     * The claims whose quotes have all of {@code words}, as {@link ClaimId#number}s in no particular order; empty if it was not
     * made from just that, or cannot hold one of the words.
     *
     * @param words folded as {@link Searchable#said} is
     * @param madeFrom what it has to be made from, in the words of who made it
     * @throws StoreException if it is there and whole, and cannot be read all the same
     */
    public Optional<LongStream> claimsSaying(Collection<String> words, String madeFrom) {
        return ifReadable(
                reader -> words.stream().allMatch(Fields::isHeld)
                                && Label.of(reader.getIndexCommit().getUserData())
                                        .madeFrom(IndexFolder.FORM)
                                        .filter(madeFrom::equals)
                                        .isPresent()
                        ? Optional.of(Saying.claims(reader, words))
                        : Optional.empty(),
                Optional.empty());
    }

    /**
     * The imprints of those of {@code reports} that it has, of whatever state it is: the imprint of a report never changes, but
     * with the form of the index, so one of another form gives none.
     *
     * @throws StoreException if it is there and whole, and cannot be read all the same
     */
    public Map<ReportId, Imprint> imprints(Collection<ReportId> reports) {
        return ifReadable(
                reader -> Label.of(reader.getIndexCommit().getUserData())
                                .madeFrom(IndexFolder.FORM)
                                .isPresent()
                        ? Imprints.of(reports, reader)
                        : Map.of(),
                Map.of());
    }

    /** What {@code question} is answered with; {@code otherwise} where there is no index that can be read. */
    private <T> T ifReadable(OpenIndex.Question<T> question, T otherwise) {
        try {
            return open.ask(question);
        } catch (NoSuchFileException
                | FileNotFoundException
                | CorruptIndexException
                | EOFException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IllegalArgumentException e) {
            // Missing, damaged or of a version that is not read: whoever asked finds out otherwise.
            return otherwise;
        } catch (IOException e) {
            throw new StoreException(folder + ": the search index cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** Lets go of its files; who searches again opens them again. */
    @Override
    public void close() {
        open.close();
    }
}
