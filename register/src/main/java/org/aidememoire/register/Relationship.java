package org.aidememoire.register;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.party.CountryCode;

/** Between which states a claim belongs: those that it names, or where it names fewer than two, those of its report. */
final class Relationship {
    private static final int SIDES = 2;

    private Relationship() {}

    /** The states as one word, such as {@code LAO-VNM}; the report's identity where there are none. */
    static String of(Statement statement) {
        Set<CountryCode> named = statement.concerned().of(statement.claim());
        Set<CountryCode> principal = statement.concerned().principal();
        Set<CountryCode> states =
                named.size() < SIDES && principal.containsAll(named) ? principal : new TreeSet<>(named);
        return states.isEmpty()
                ? statement.report().hex()
                : states.stream().map(CountryCode::alpha3).sorted().collect(Collectors.joining("-"));
    }

    /** The states that the report is mainly about as one word; its identity where there are none. */
    static String ofReport(Statement statement) {
        String states = statement.concerned().relationship();
        return states.isEmpty() ? statement.report().hex() : states;
    }
}
