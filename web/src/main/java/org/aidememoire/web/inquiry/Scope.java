package org.aidememoire.web.inquiry;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.desk.query.Countries;
import org.aidememoire.model.party.CountryCode;

/**
 * What part of the register a page is about: a relationship between states, or all of it.
 *
 * @param states the states, in the order of their codes; none for the whole register
 */
public record Scope(Set<CountryCode> states) {
    /** The whole register. */
    public static final Scope ALL = new Scope(Set.of());

    private static final String WHOLE = "all";

    /** Sorts the states. */
    public Scope {
        states = Collections.unmodifiableSet(new TreeSet<>(states));
    }

    /**
     * The scope that part of an address names: {@code LAO-VNM}, {@code all}.
     *
     * @throws NotFoundException if it names no states
     */
    public static Scope of(String slug) {
        if (slug.equals(WHOLE)) {
            return ALL;
        }
        try {
            return new Scope(
                    Arrays.stream(slug.split("-", -1)).map(Countries::find).collect(Collectors.toSet()));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(String.valueOf(e.getMessage()));
        }
    }

    /** How an address names it. */
    public String slug() {
        return isWhole() ? WHOLE : states.stream().map(CountryCode::alpha3).collect(Collectors.joining("-"));
    }

    /** Whether it is the whole register. */
    public boolean isWhole() {
        return states.isEmpty();
    }
}
