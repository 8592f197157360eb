package org.aidememoire.store.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Conditions as a query of the index. */
final class Conditions {
    private final Analyzer analyzer;
    private final QueryBuilder builder;

    Conditions(Analyzer analyzer) {
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
    }

    /** A query for what fulfils all of {@code conditions}; words make the score, all else only narrows. */
    Query query(List<Condition> conditions) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        // Without it a query that only excludes would find nothing.
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (Condition condition : conditions) {
            all.add(
                    query(condition.criterion()),
                    condition.excluded() ? Occur.MUST_NOT : scores(condition.criterion()) ? Occur.MUST : Occur.FILTER);
        }
        return all.build();
    }

    private static boolean scores(Condition.Criterion criterion) {
        return criterion instanceof Condition.Words
                || criterion instanceof Condition.Beginning
                || (criterion instanceof Condition.Either either && scores(either.one()) && scores(either.other()));
    }

    /** Whether there is anything to look for in {@code words}; "—" has nothing. */
    boolean hasWords(String words) {
        return phrase(words).isPresent();
    }

    private Query query(Condition.Criterion criterion) {
        if (criterion instanceof Condition.Words words) {
            return phrase(words.text()).orElseGet(MatchNoDocsQuery::new);
        }
        if (criterion instanceof Condition.Beginning beginning) {
            return new PrefixQuery(new Term(Fields.WORDS, analyzer.normalize(Fields.WORDS, beginning.letters())));
        }
        if (criterion instanceof Condition.Label label) {
            return new TermQuery(new Term(Fields.label(label.field()), label.value()));
        }
        if (criterion instanceof Condition.Name name) {
            return allWords(Fields.name(name.field()), name.words());
        }
        if (criterion instanceof Condition.Either either) {
            return new BooleanQuery.Builder()
                    .add(query(either.one()), Occur.SHOULD)
                    .add(query(either.other()), Occur.SHOULD)
                    .build();
        }
        return time(criterion);
    }

    private static Query time(Condition.Criterion criterion) {
        if (criterion instanceof Condition.Since since) {
            return LongPoint.newRangeQuery(Fields.LAST, since.day().toEpochDay(), Long.MAX_VALUE);
        }
        LocalDate until = ((Condition.Until) criterion).day();
        return LongPoint.newRangeQuery(Fields.FIRST, Long.MIN_VALUE, until.toEpochDay());
    }

    private Optional<Query> phrase(String words) {
        return Optional.ofNullable(builder.createPhraseQuery(Fields.WORDS, words));
    }

    private Query allWords(String field, String words) {
        Query query = builder.createBooleanQuery(field, words, Occur.MUST);
        return query == null ? new MatchNoDocsQuery() : query;
    }
}
