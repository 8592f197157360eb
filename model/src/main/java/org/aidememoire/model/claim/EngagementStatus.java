package org.aidememoire.model.claim;

import java.util.Locale;

/** How an engagement stood when the report was written. */
public enum EngagementStatus {
    /** It took place or was under way. */
    HELD,
    /** It was still to come. */
    PLANNED,
    /** It was put off. */
    POSTPONED,
    /** It was called off. */
    CANCELLED;

    /** The word that the annotation guidelines and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EngagementStatus of(String word) {
        for (EngagementStatus candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such engagement status: " + word);
    }
}
