package org.aidememoire.store.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.model.report.ReportId;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Reads the imprints of reports. For one question. */
final class Imprints {
    /** To go through an index from its beginning to its end is as quick as to look so large a part of it up. */
    private static final int PART = 20;

    private final DirectoryReader reader;
    private final Map<ReportId, Imprint> found = new HashMap<>();

    private Imprints(DirectoryReader reader) {
        this.reader = reader;
    }

    /** Those of {@code reports} that the index has. */
    static Map<ReportId, Imprint> of(Collection<ReportId> reports, DirectoryReader reader) throws IOException {
        Imprints imprints = new Imprints(reader);
        for (LeafReaderContext part : reader.leaves()) {
            if (reports.size() > part.reader().maxDoc() / PART) {
                imprints.goThrough(part.reader());
            } else {
                imprints.lookUp(reports, part.reader());
            }
        }
        imprints.found.keySet().retainAll(reports);
        return imprints.found;
    }

    private void goThrough(LeafReader part) throws IOException {
        BinaryDocValues names = DocValues.getBinary(part, Fields.WHOLE);
        BinaryDocValues imprints = DocValues.getBinary(part, Fields.IMPRINT);
        Bits live = part.getLiveDocs();
        while (imprints.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = imprints.docID();
            if ((live == null || live.get(document)) && names.advanceExact(document)) {
                found.put(new ReportId(names.binaryValue().utf8ToString()), imprint(imprints));
            }
        }
    }

    private void lookUp(Collection<ReportId> reports, LeafReader part) throws IOException {
        Terms known = part.terms(Fields.REPORT);
        if (known == null) {
            return;
        }
        TermsEnum terms = known.iterator();
        PostingsEnum documents = null;
        for (ReportId report : reports) {
            if (!found.containsKey(report) && terms.seekExact(new BytesRef(report.hex()))) {
                documents = terms.postings(documents, PostingsEnum.NONE);
                lookUp(report, documents, part);
            }
        }
    }

    /** The report as a whole comes before its claims. */
    private void lookUp(ReportId report, PostingsEnum documents, LeafReader part) throws IOException {
        BinaryDocValues imprints = DocValues.getBinary(part, Fields.IMPRINT);
        Bits live = part.getLiveDocs();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = documents.docID();
            if ((live == null || live.get(document)) && imprints.advanceExact(document)) {
                found.put(report, imprint(imprints));
                return;
            }
        }
    }

    private static Imprint imprint(BinaryDocValues imprints) throws IOException {
        BytesRef bytes = imprints.binaryValue();
        return Imprint.read(bytes.bytes, bytes.offset, bytes.length);
    }
}
