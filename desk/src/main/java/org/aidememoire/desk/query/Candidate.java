package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.register.line.Said;

/**
 * What may be listed: an entry in brief, and the values by which it can be found on a day.
 *
 * @param brief the entry
 * @param facets its values of each facet that it has one of
 */
record Candidate(EntryLine brief, Map<Facet, Set<String>> facets) {
    static Candidate on(LocalDate day, EntryLine brief) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Said said : brief.said()) {
            for (Facet facet : Facet.values()) {
                said(said, facet).forEach(value -> add(values, facet, value));
            }
        }
        String standing = brief.stands().on(day);
        if (!standing.isEmpty()) {
            add(values, Facet.STANDING, standing);
        }
        brief.due().ifPresent(due -> add(values, Facet.DUE, Year.from(due).toString()));
        brief.by().forEach(state -> add(values, Facet.BY, state.alpha3()));
        brief.start()
                .or(brief::firstReported)
                .ifPresent(date ->
                        add(values, Facet.YEAR, Year.from(date.earliest()).toString()));
        return new Candidate(brief, values);
    }

    private static void add(Map<Facet, Set<String>> values, Facet facet, String value) {
        values.computeIfAbsent(facet, key -> new TreeSet<>()).add(value);
    }

    /** What one claim says itself. */
    static Stream<String> said(Said said, Facet facet) {
        return switch (facet) {
            case KIND -> Stream.of(said.form()).filter(form -> !form.isEmpty());
            case SECTOR -> said.sectors().stream().map(Sector::name);
            case FORCE -> said.force().stream().map(Force::word);
            case COUNTRY -> said.countries().stream().map(CountryCode::alpha3);
            case BY, STANDING, DUE, YEAR -> Stream.of();
        };
    }

    /** Its values of {@code facet}, none where it has none. */
    Set<String> values(Facet facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    Optional<PartialDate> start() {
        return brief.start();
    }

    /** The last day; none where that would come before the first. */
    Optional<PartialDate> end() {
        return brief.end().filter(date -> !date.earliest()
                .isBefore(brief.start().map(PartialDate::earliest).orElse(date.earliest())));
    }

    Optional<PartialDate> reported() {
        return brief.firstReported();
    }

    Optional<PartialDate> lastReported() {
        return brief.lastReported();
    }
}
