package org.aidememoire.store.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.aidememoire.model.report.ReportId;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;

/** The fields of the index, and a searchable thing written into them. */
final class Fields {
    /** Part of what an index is known by: another number, another form. */
    static final int FORM = 5;

    static final String REPORT = "report";
    /** All words, those of the heading several times, so that they weigh more. */
    static final String WORDS = "words";

    private static final int HEADING_COUNTS = 3;

    /** The folded words of the quote. */
    static final String SAID = "said";
    /** The thing as a number, {@link ThingNumber}. */
    static final String THING = "thing";
    /** Of a whole report, its identity, to be read from what was found. */
    static final String WHOLE = "whole";

    /** Of a whole report, its {@link Imprint}. */
    static final String IMPRINT = "imprint";

    static final String FIRST = "first";
    static final String LAST = "last";

    private Fields() {}

    static String label(String field) {
        return "label:" + field;
    }

    static String name(String field) {
        return "name:" + field;
    }

    /** Whether an index can hold {@code word} whole. */
    static boolean isHeld(String word) {
        return word.getBytes(StandardCharsets.UTF_8).length <= IndexWriter.MAX_TERM_LENGTH;
    }

    static Document document(ReportId report, Searchable thing) {
        Document document = new Document();
        document.add(new StringField(REPORT, report.hex(), Field.Store.NO));
        document.add(new NumericDocValuesField(THING, ThingNumber.of(report, thing.claim())));
        if (thing.claim().isEmpty()) {
            document.add(new BinaryDocValuesField(WHOLE, new BytesRef(report.hex())));
        }
        thing.imprint()
                .ifPresent(imprint -> document.add(new BinaryDocValuesField(IMPRINT, new BytesRef(imprint.bytes()))));
        thing.said().stream()
                .filter(Fields::isHeld)
                .forEach(word -> document.add(new StringField(SAID, word, Field.Store.NO)));
        document.add(new TextField(WORDS, thing.words(), Field.Store.NO));
        // Not as a field of its own: a question that looks for each of its words in two fields takes four times as
        // long.
        for (int time = 0; time < HEADING_COUNTS; time++) {
            document.add(new TextField(WORDS, thing.heading(), Field.Store.NO));
        }
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
