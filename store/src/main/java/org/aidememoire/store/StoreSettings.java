package org.aidememoire.store;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * How a store behaves, beyond what its file says.
 *
 * @param patience how long to wait while another program writes
 * @param mostPages how many pages the file may have; without bound if empty
 * @param clock says when something was kept; no part of any export
 */
record StoreSettings(Duration patience, OptionalInt mostPages, Clock clock) {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

    /** What users get. */
    static StoreSettings usual() {
        return new StoreSettings(USUAL_PATIENCE, OptionalInt.empty(), Clock.systemUTC());
    }
}
