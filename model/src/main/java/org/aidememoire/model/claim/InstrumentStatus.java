package org.aidememoire.model.claim;

import java.util.Locale;

/** How a document stood when the report was written. */
public enum InstrumentStatus {
    SIGNED,
    ISSUED,
    EXCHANGED,
    IN_FORCE,
    PLANNED,
    /** It is there, and the report names it: whether it was signed, or is in force, nothing says. */
    CITED;

    /** The word that rules and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word of the annotation guidelines: they count what is merely cited among what is in force. */
    public String annotated() {
        return this == CITED ? IN_FORCE.word() : word();
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
