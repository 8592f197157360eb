package org.aidememoire.model.decision;

import java.util.Locale;

/** On whose word a claim stands. */
public enum Standing {
    /** Only the machine's; nobody has looked at it. */
    AS_READ,
    /** A person found it read rightly. */
    ACCEPTED,
    /** A person put it right. */
    CORRECTED,
    /** A person found it where the reader had not. */
    ADDED,
    /** A person found it read wrongly; it is not in the register. */
    REJECTED;

    /** The words that pages and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
