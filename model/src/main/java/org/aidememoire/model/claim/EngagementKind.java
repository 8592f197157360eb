package org.aidememoire.model.claim;

import java.util.Locale;

/** What two sides did or plan to do together. */
public enum EngagementKind {
    STATE_VISIT,
    OFFICIAL_VISIT,
    WORKING_VISIT,
    VISIT,
    TALKS,
    MEETING,
    COURTESY_CALL,
    PHONE_CALL,
    CEREMONY,
    SIGNING,
    SPEECH,
    SUMMIT,
    COMMITTEE_SESSION,
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
    public static EngagementKind of(String word) {
        for (EngagementKind candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such engagement kind: " + word);
    }
}
