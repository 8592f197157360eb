package org.aidememoire.desk.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.report.ReportId;

/**
 * What narrows a listing; an empty part narrows nothing.
 *
 * @param between the entries of the relationship between all of these states
 * @param since what may lie on the first day of this date or later
 * @param until what may lie on the last day of this date or earlier
 * @param facets what has one of the values of each of these facets
 * @param person what names a person with all these words in the name, whatever the spelling of accents
 * @param words what has all these words in the passages that it rests on, whatever the spelling of accents
 * @param reports what any of these reports says
 */
public record Filter(
        Set<CountryCode> between,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        Map<Facet, Set<String>> facets,
        Optional<String> person,
        Optional<String> words,
        Set<ReportId> reports) {
    /** Narrows nothing. */
    public static final Filter NONE = new Filter(
            Set.of(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Set.of());

    /** Copies the sets; a facet without a value narrows nothing. */
    public Filter {
        between = Set.copyOf(between);
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                chosen.put(facet, Set.copyOf(values));
            }
        });
        facets = Map.copyOf(chosen);
        reports = Set.copyOf(reports);
    }

    /** The same within the relationship between {@code states}. */
    public Filter between(Set<CountryCode> states) {
        return new Filter(states, since, until, facets, person, words, reports);
    }

    /** The same in the time from {@code since} to {@code until}. */
    public Filter during(Optional<PartialDate> since, Optional<PartialDate> until) {
        return new Filter(between, since, until, facets, person, words, reports);
    }

    /** The same with {@code values} of {@code facet} in place of those before; without any, of whatever value. */
    public Filter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(facets);
        changed.put(facet, values);
        return new Filter(between, since, until, changed, person, words, reports);
    }

    /** The same with a person of this name. */
    public Filter naming(Optional<String> person) {
        return new Filter(between, since, until, facets, person, words, reports);
    }

    /** The same with these words. */
    public Filter saying(Optional<String> words) {
        return new Filter(between, since, until, facets, person, words, reports);
    }

    /** The same said by any of {@code reports}. */
    public Filter in(Set<ReportId> reports) {
        return new Filter(between, since, until, facets, person, words, reports);
    }

    /** Whether it asks for a time. */
    boolean asksForTime() {
        return since.isPresent() || until.isPresent();
    }
}
