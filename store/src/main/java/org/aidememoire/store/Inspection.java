package org.aidememoire.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a look at all that is kept has found.
 *
 * @param form the number of the store's form
 * @param counts how many rows each table holds
 * @param digest the SHA-256 of all that is kept, in hexadecimal digits; the same in every kind of database
 * @param faults what is wrong; nothing if all is as it was kept
 */
public record Inspection(int form, Map<String, Long> counts, String digest, List<Fault> faults) {
    /** Copies the counts and the faults. */
    public Inspection {
        counts = new TreeMap<>(counts);
        faults = List.copyOf(faults);
    }
}
