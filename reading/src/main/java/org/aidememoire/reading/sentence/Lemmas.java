package org.aidememoire.reading.sentence;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The dictionary forms of words, each worked out once: reports use the same words again and again, and CoreNLP's
 * morphology takes them one thread at a time. Thread-safe.
 */
final class Lemmas {
    /** More words than a language has in common use; a corpus full of odd ones must not fill the memory. */
    private static final int MOST = 50_000;

    private record Tagged(String word, String tag) {}

    private final Map<Tagged, String> known = new ConcurrentHashMap<>();

    String of(String word, String tag) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Tagged(word, tag), unknown -> Morphology.lemmaStatic(unknown.word(), unknown.tag(), true));
    }
}
