package org.aidememoire.store.search;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.LongStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

/** Finds all claims whose quotes have certain words, without weighing which fits best. For one question. */
final class Saying extends SimpleCollector {
    private final LongStream.Builder found = LongStream.builder();
    private NumericDocValues claims = DocValues.emptyNumeric();

    private Saying() {}

    static LongStream claims(DirectoryReader reader, Collection<String> words) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new TermQuery(new Term(Fields.SAID, word)), Occur.FILTER));
        Saying saying = new Saying();
        new IndexSearcher(reader).search(all.build(), saying);
        return saying.found.build();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext part) throws IOException {
        claims = DocValues.getNumeric(part.reader(), Fields.THING);
    }

    @Override
    public void collect(int document) throws IOException {
        if (claims.advanceExact(document) && ThingNumber.isOfAClaim(claims.longValue())) {
            found.add(claims.longValue());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
