package org.aidememoire.web.keeping;

import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.desk.trust.Verification;

/**
 * A look at the whole record.
 *
 * @param day the day on which it began
 * @param found what it found; empty while it lasts, and where it broke off
 * @param failure why it broke off; empty where it did not
 */
record Look(LocalDate day, Optional<Verification> found, Optional<String> failure) {
    static Look begunOn(LocalDate day) {
        return new Look(day, Optional.empty(), Optional.empty());
    }

    Look foundAs(Verification verification) {
        return new Look(day, Optional.of(verification), Optional.empty());
    }

    Look brokenOff(String failure) {
        return new Look(day, Optional.empty(), Optional.of(failure));
    }

    boolean isOver() {
        return found.isPresent() || failure.isPresent();
    }
}
