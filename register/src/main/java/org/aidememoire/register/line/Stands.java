package org.aidememoire.register.line;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a thing, for every day on which it may be asked.
 *
 * @param word how it stands, as {@code register.follow} words it; empty where nothing is followed up
 * @param until the last day of which that is true; empty if it is of all
 * @param then how it stands after that day
 */
public record Stands(String word, Optional<LocalDate> until, String then) {
    /** Nothing is followed up. */
    public static final Stands NOWHERE = always("");

    /** As {@code word} says, whatever the day. */
    public static Stands always(String word) {
        return new Stands(word, Optional.empty(), word);
    }

    /** How it stands on {@code day}. */
    public String on(LocalDate day) {
        return until.filter(day::isAfter).isPresent() ? then : word;
    }
}
