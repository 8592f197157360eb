package org.aidememoire.model.claim;

import java.util.Locale;

/** How firmly the words of a commitment bind, strongest first. The force of words says nothing of what came of them. */
public enum Force {
    /** A joint decision: agreed, reached consensus, decided, signed up to. */
    AGREED,
    /** One side or both bind themselves: committed, pledged, undertook, vowed. */
    PLEDGED,
    /** A policy or undertaking is stated or stressed: affirmed, reaffirmed, underscored. */
    AFFIRMED,
    /** One side suggests, urges, calls for or asks. */
    PROPOSED,
    /** A plan or expectation: aims, plans, will, hopes to. */
    INTENDED;

    /** The word that the annotation guidelines and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Force of(String word) {
        for (Force candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such force: " + word);
    }
}
