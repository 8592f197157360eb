package org.aidememoire.store.search;

import java.util.Collection;
import java.util.List;

/** What words can be looked for in. */
public interface WordIndex {
    /** Whether {@code words} hold anything to look for; a dash holds nothing. */
    boolean hasWords(String words);

    /** What marks the words of {@code conditions} in a text. */
    Marker marker(List<Condition> conditions);

    /**
     * What fulfils all of {@code conditions}, the best first; the same for the same contents, however it came about.
     *
     * @param most how many hits to give at most
     * @param labels the fields of which the hits tell their labels
     * @throws org.aidememoire.store.StoreException if the index cannot be read
     */
    List<Hit> search(List<Condition> conditions, int most, Collection<String> labels);
}
