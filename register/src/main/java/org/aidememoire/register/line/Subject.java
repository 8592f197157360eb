package org.aidememoire.register.line;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.party.CountryCode;

/**
 * What a report is mainly about: the two states that most of its engagements, commitments and documents name together, and no
 * other with them; of equally many, the first by code.
 *
 * @param states the two; none where no claim names just two
 * @param claims how many of its engagements, commitments and documents name just these
 */
public record Subject(Set<CountryCode> states, int claims) {
    /** No claim names just two states. */
    public static final Subject NONE = new Subject(Set.of(), 0);

    /** Puts the states in the order of their codes. */
    public Subject {
        states = Collections.unmodifiableSet(new TreeSet<>(states));
    }
}
