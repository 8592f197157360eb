package org.aidememoire.web.keeping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.web.page.Frame;

/**
 * The care of the record.
 *
 * @param frame around it
 * @param where where the record is kept
 * @param look the look that is under way, else the last since the website was started
 */
public record KeepingPage(Frame frame, String where, Optional<Outcome> look) {
    /**
     * What a look at the record has come to.
     *
     * @param when the day on which it began, as the reader writes it
     * @param iso the same for a program
     * @param over whether it has ended
     * @param failure why it broke off; empty where it did not
     * @param counts how many rows each table holds, as the reader writes numbers
     * @param digest the SHA-256 of all that is kept; empty until it has ended
     * @param index how the search index is; empty until it has ended
     * @param faults what is wrong and where
     */
    public record Outcome(
            String when,
            String iso,
            boolean over,
            String failure,
            Map<String, String> counts,
            String digest,
            String index,
            List<String> faults) {
        /** Copies the faults. */
        public Outcome {
            faults = List.copyOf(faults);
        }

        /** Whether it ended and nothing is wrong. */
        public boolean clean() {
            return over && failure.isEmpty() && faults.isEmpty();
        }
    }
}
