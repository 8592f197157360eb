package org.aidememoire.reading.explain;

import java.util.List;
import org.aidememoire.model.reading.Reading;

/**
 * Why a report is read to say what it says.
 *
 * @param reading what it says
 * @param sentences its sentences in the order of the text; none where the report was set aside
 */
public record Explanation(Reading reading, List<ExplainedSentence> sentences) {
    /** Copies the sentences. */
    public Explanation {
        sentences = List.copyOf(sentences);
    }
}
