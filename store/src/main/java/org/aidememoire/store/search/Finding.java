package org.aidememoire.store.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.search.Searchable.Days;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Finds, and says of what was found only what is kept by column: thousands of hits are counted, and what is stored with each
 * thing lies packed with its neighbours.
 */
final class Finding {
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.THING, SortField.Type.LONG));

    private final DirectoryReader reader;
    private final Collection<String> labels;

    /** @param labels the fields of which labels are told */
    Finding(DirectoryReader reader, Collection<String> labels) {
        this.reader = reader;
        this.labels = labels;
    }

    /** What {@code query} finds, the best first, at most {@code most}. */
    List<Hit> best(Query query, int most) throws IOException {
        ScoreDoc[] found = new IndexSearcher(reader).search(query, most, BEST_FIRST).scoreDocs;
        Integer[] inOrderOfTheIndex = new Integer[found.length];
        Arrays.setAll(inOrderOfTheIndex, i -> i);
        Arrays.sort(inOrderOfTheIndex, Comparator.comparingInt(i -> found[i].doc));
        Hit[] hits = new Hit[found.length];
        Columns columns = null;
        for (int i : inOrderOfTheIndex) {
            if (columns == null || !columns.hold(found[i].doc)) {
                columns = columns(found[i].doc);
            }
            hits[i] = columns.hit((FieldDoc) found[i]);
        }
        return List.of(hits);
    }

    private Columns columns(int document) throws IOException {
        List<LeafReaderContext> parts = reader.leaves();
        return new Columns(parts.get(ReaderUtil.subIndex(document, parts)));
    }

    /** The columns of one part of the index; gone through once, in order. */
    private final class Columns {
        private final LeafReaderContext part;
        private final NumericDocValues first;
        private final NumericDocValues last;
        private final BinaryDocValues whole;
        private final Map<String, SortedSetDocValues> labelled = new HashMap<>();
        private final Map<SortedSetDocValues, Map<Long, String>> words = new IdentityHashMap<>();

        Columns(LeafReaderContext part) throws IOException {
            this.part = part;
            first = DocValues.getNumeric(part.reader(), Fields.FIRST);
            last = DocValues.getNumeric(part.reader(), Fields.LAST);
            whole = DocValues.getBinary(part.reader(), Fields.WHOLE);
            for (String field : labels) {
                labelled.put(field, DocValues.getSortedSet(part.reader(), Fields.label(field)));
            }
        }

        boolean hold(int document) {
            return document >= part.docBase
                    && document < part.docBase + part.reader().maxDoc();
        }

        Hit hit(FieldDoc found) throws IOException {
            long thing = (Long) found.fields[1];
            int document = found.doc - part.docBase;
            boolean isAClaim = ThingNumber.isOfAClaim(thing);
            return new Hit(
                    isAClaim ? Optional.empty() : report(document),
                    isAClaim ? Optional.of(ThingNumber.claim(thing)) : Optional.empty(),
                    (float) found.fields[0],
                    labels(document),
                    days(document));
        }

        private Optional<ReportId> report(int document) throws IOException {
            return whole.advanceExact(document)
                    ? Optional.of(new ReportId(whole.binaryValue().utf8ToString()))
                    : Optional.empty();
        }

        private Map<String, List<String>> labels(int document) throws IOException {
            Map<String, List<String>> all = new HashMap<>();
            for (Map.Entry<String, SortedSetDocValues> field : labelled.entrySet()) {
                SortedSetDocValues column = field.getValue();
                if (column.advanceExact(document)) {
                    List<String> values = new ArrayList<>();
                    for (int i = 0; i < column.docValueCount(); i++) {
                        values.add(word(column, column.nextOrd()));
                    }
                    all.put(field.getKey(), values);
                }
            }
            return all;
        }

        /** There are few different labels and thousands of hits. */
        private String word(SortedSetDocValues column, long number) throws IOException {
            Map<Long, String> known = words.computeIfAbsent(column, any -> new HashMap<>());
            String word = known.get(number);
            if (word == null) {
                word = column.lookupOrd(number).utf8ToString();
                known.put(number, word);
            }
            return word;
        }

        private Optional<Days> days(int document) throws IOException {
            return first.advanceExact(document) && last.advanceExact(document)
                    ? Optional.of(
                            new Days(LocalDate.ofEpochDay(first.longValue()), LocalDate.ofEpochDay(last.longValue())))
                    : Optional.empty();
        }
    }
}
