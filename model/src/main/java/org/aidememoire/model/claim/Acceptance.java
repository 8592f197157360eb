package org.aidememoire.model.claim;

import java.util.Locale;

/** What a report says of the answer to an invitation. */
public enum Acceptance {
    /** It was accepted. */
    ACCEPTED,
    /** It was declined. */
    DECLINED,
    /** The report gives no answer. */
    UNSTATED;

    /** The word that the annotation guidelines and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Acceptance of(String word) {
        for (Acceptance candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such acceptance: " + word);
    }
}
