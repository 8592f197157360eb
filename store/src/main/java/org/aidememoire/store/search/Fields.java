package org.aidememoire.store.search;

import java.time.LocalDate;
import org.aidememoire.model.report.ReportId;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** The fields of the index, and a searchable thing written into them. */
final class Fields {
    /** Part of what an index is known by: another number, another form. */
    static final int FORM = 3;

    static final String REPORT = "report";
    static final String HEADING = "heading";
    static final String WORDS = "words";
    /** The folded words of the quote. */
    static final String SAID = "said";
    /** The claim as a number, {@link ClaimNumber}. */
    static final String CLAIM = "claim";

    static final String FIRST = "first";
    static final String LAST = "last";
    /** The report and the claim. Decides between equal scores, so that the order never hangs on how the index came about. */
    static final String ORDER = "order";

    private Fields() {}

    static String label(String field) {
        return "label:" + field;
    }

    static String name(String field) {
        return "name:" + field;
    }

    static Document document(ReportId report, Searchable thing) {
        Document document = new Document();
        document.add(new StringField(REPORT, report.hex(), Field.Store.NO));
        String order = report.hex() + thing.claim().map(claim -> claim.value()).orElse("");
        document.add(new SortedDocValuesField(ORDER, new BytesRef(order)));
        thing.claim().ifPresent(claim -> document.add(new NumericDocValuesField(CLAIM, ClaimNumber.of(claim))));
        thing.said().forEach(word -> document.add(new StringField(SAID, word, Field.Store.NO)));
        document.add(new TextField(HEADING, thing.heading(), Field.Store.NO));
        document.add(new TextField(WORDS, thing.words(), Field.Store.NO));
        thing.labels()
                .forEach((field, values) -> values.forEach(value -> {
                    document.add(new StringField(label(field), value, Field.Store.NO));
                    document.add(new SortedSetDocValuesField(label(field), new BytesRef(value)));
                }));
        thing.names()
                .forEach((field, values) ->
                        values.forEach(value -> document.add(new TextField(name(field), value, Field.Store.NO))));
        thing.days().ifPresent(days -> {
            day(FIRST, days.first(), document);
            day(LAST, days.last(), document);
        });
        return document;
    }

    private static void day(String field, LocalDate day, Document document) {
        document.add(new LongPoint(field, day.toEpochDay()));
        document.add(new NumericDocValuesField(field, day.toEpochDay()));
    }
}
