package org.aidememoire.model.account;

import java.util.Locale;

/** What a person may do with a record; each may do what those before it may. */
public enum Role {
    /** Looks, and decides nothing. */
    READER,
    /** Says of single claims whether they are read rightly: accepts, corrects, rejects, adds, annotates. */
    CODER,
    /** Says what belongs together, what became of an undertaking and which reports count. */
    REVIEWER,
    /** Erases what the law demands to be erased. */
    ADMINISTRATOR;

    /** Whether it may do what {@code other} may. */
    public boolean reaches(Role other) {
        return compareTo(other) >= 0;
    }

    /** The word that records and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String word) {
        for (Role candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such role: " + word);
    }
}
