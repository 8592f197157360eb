package org.aidememoire.model.decision;

import java.util.Locale;

/** What a reviewer holds of how far an undertaking has come. It stands beside what the reports say, never in its place. */
public enum Progress {
    NOT_STARTED,
    IN_PROGRESS,
    SUBSTANTIALLY_DONE,
    DONE,
    ABANDONED,
    /** Looked for, and nothing was found either way; not the same as not started. */
    NO_EVIDENCE;

    /** The words that records and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The constant with these words.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Progress of(String word) {
        for (Progress candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such progress: " + word);
    }
}
