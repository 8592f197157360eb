package org.aidememoire.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.reading.SentenceBank.Measure;
import org.junit.jupiter.api.Test;

/** Writes the expected measures of the sentence bank anew. No build runs it; the file that it writes says how to. */
class WriteExpectedMeasures {
    @Test
    void write() throws IOException {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (ClaimKind kind : ClaimKind.values()) {
            measures.put(kind.plural(), SentenceBank.measure(kind));
        }
        ExpectedMeasures.write(measures);
    }
}
