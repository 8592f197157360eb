package org.aidememoire.model.claim;

import java.util.Locale;

/** What sort of document the sides made. */
public enum InstrumentKind {
    TREATY,
    AGREEMENT,
    MEMORANDUM,
    JOINT_STATEMENT,
    PLAN,
    DECLARATION,
    COOPERATION_DOCUMENTS,
    OTHER;

    /** The word that the annotation guidelines and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static InstrumentKind of(String word) {
        for (InstrumentKind candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such instrument kind: " + word);
    }
}
