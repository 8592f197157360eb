package org.aidememoire.reading.explain;

import java.util.List;
import org.aidememoire.model.reading.Reading;

/**
 * Why a report says what it is read to say.
 *
 * @param reading what it says
 * @param sentences its sentences in the order of the text; none where the report was set aside
 */
public record Explanation(Reading reading, List<ExplainedSentence> sentences) {
    /** Copies the sentences. */
    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /** Of a report that was set aside. */
    public static Explanation ofNothing(Reading setAside) {
        return new Explanation(setAside, List.of());
    }
}
