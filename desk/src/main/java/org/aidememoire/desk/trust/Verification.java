package org.aidememoire.desk.trust;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a look at a whole store has found.
 *
 * @param form the number of the store's form
 * @param counts how many rows each table holds
 * @param digest the SHA-256 of all that is kept, in hexadecimal digits; the same for a copy in another kind of database
 * @param openedAgain how many reports' bytes were opened again and compared with their text
 * @param index how the search index is, in words
 * @param register how the register that is kept beside the store is, in words
 * @param faults what is wrong and where, one line each; nothing if all is as it was kept
 */
public record Verification(
        int form,
        Map<String, Long> counts,
        String digest,
        int openedAgain,
        String index,
        String register,
        List<String> faults) {
    /** Copies the counts and faults. */
    public Verification {
        counts = new TreeMap<>(counts);
        faults = List.copyOf(faults);
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return faults.isEmpty();
    }
}
