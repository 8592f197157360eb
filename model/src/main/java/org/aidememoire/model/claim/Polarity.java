package org.aidememoire.model.claim;

import java.util.Locale;

/** Whether a commitment is to do something or not to. */
public enum Polarity {
    /** To do it. */
    POSITIVE,
    /** A refusal, a withdrawal, or an undertaking not to do it. */
    NEGATIVE;

    /** The word that the annotation guidelines and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Polarity of(String word) {
        for (Polarity candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such polarity: " + word);
    }
}
