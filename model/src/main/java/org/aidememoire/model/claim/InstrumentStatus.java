package org.aidememoire.model.claim;

import java.util.Locale;

/** How a document stood when the report was written. */
public enum InstrumentStatus {
    SIGNED,
    ISSUED,
    EXCHANGED,
    IN_FORCE,
    PLANNED;

    /** The word that the annotation guidelines and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static InstrumentStatus of(String word) {
        for (InstrumentStatus candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such instrument status: " + word);
    }
}
