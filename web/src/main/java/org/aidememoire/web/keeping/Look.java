package org.aidememoire.web.keeping;

import java.time.Instant;
import java.util.Optional;
import org.aidememoire.desk.trust.Verification;

/**
 * A look at the whole record.
 *
 * @param begun when it began
 * @param found what it found; empty while it lasts, and where it broke off
 * @param failure why it broke off; empty where it did not
 */
record Look(Instant begun, Optional<Verification> found, Optional<String> failure) {
    static Look begunAt(Instant begun) {
        return new Look(begun, Optional.empty(), Optional.empty());
    }

    Look foundAs(Verification verification) {
        return new Look(begun, Optional.of(verification), Optional.empty());
    }

    Look brokenOff(String failure) {
        return new Look(begun, Optional.empty(), Optional.of(failure));
    }

    boolean isOver() {
        return found.isPresent() || failure.isPresent();
    }
}
