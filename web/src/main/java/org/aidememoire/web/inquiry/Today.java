package org.aidememoire.web.inquiry;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Tells which day it is.
 *
 * @param clock asked anew every time
 */
public record Today(Supplier<LocalDate> clock) {
    /** The day it is now. */
    public LocalDate day() {
        return clock.get();
    }
}
