package org.aidememoire.reading.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A short text that shows what a rule finds, or must not find.
 *
 * @param text one to three sentences
 * @param published the day against which its dates are read, in ISO 8601
 * @param finds the claims of the family that are in it, each by some of the keys of the annotation guidelines; none for
 *     a near miss
 */
public record Example(String text, Optional<String> published, List<Map<String, Object>> finds) {
    /** Copies the findings. */
    public Example {
        finds = List.copyOf(finds);
    }
}
