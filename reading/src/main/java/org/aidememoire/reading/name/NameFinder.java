package org.aidememoire.reading.name;

import java.util.List;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Finds who and where in a whole report. Thread-safe. */
public final class NameFinder {
    /**
     * What the report's sentences name.
     *
     * @param sentences all of them, in the order of the text
     * @param metadata whose outlet and title may settle whom "we" and "our" mean
     */
    public Named find(List<Sentence> sentences, ReportMetadata metadata) {
        return new Named(
                sentences.stream()
                        .map(sentence -> new ReadSentence(sentence, List.of()))
                        .toList(),
                List.of(),
                List.of());
    }
}
