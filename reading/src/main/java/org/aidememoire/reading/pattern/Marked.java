package org.aidememoire.reading.pattern;

import java.util.List;
import org.aidememoire.reading.sentence.Sentence;

/** A sentence in which stretches are marked as naming something: a country, a person, a date. */
public interface Marked {
    /** The sentence. */
    Sentence sentence();

    /**
     * Where the marks of {@code type} that start at the token {@code from} end (the token after the last), longest first.
     *
     * @param type such as {@code country}
     */
    List<Integer> ends(String type, int from);
}
