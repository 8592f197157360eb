package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.register.line.Said;

/**
 * What may be listed on a day.
 *
 * @param on the day
 * @param brief the entry
 * @param mechanisms the names of the mechanisms that a commitment names
 */
record Candidate(LocalDate on, EntryLine brief, Set<String> mechanisms) {
    /** What {@code line} of {@code register} may be listed as. */
    static Candidate of(EntryLine line, Register register, LocalDate on) {
        return new Candidate(
                on,
                line,
                line.mechanisms().stream()
                        .flatMap(claim -> register.line(claim).stream())
                        .map(mechanism -> mechanism.called().name())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Its values of each facet that it has one of. Worked out anew each time, since a hundred thousand would not be shown. */
    Map<Facet, Set<String>> facets() {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Said said : brief.said()) {
            for (Facet facet : Facet.values()) {
                said(said, facet).forEach(value -> add(values, facet, value));
            }
        }
        String standing = standing();
        if (!standing.isEmpty()) {
            add(values, Facet.STANDING, standing);
        }
        brief.due().ifPresent(due -> add(values, Facet.DUE, Year.from(due).toString()));
        mechanisms.forEach(name -> add(values, Facet.MECHANISM, name));
        brief.by().forEach(state -> add(values, Facet.BY, state.alpha3()));
        brief.start()
                .or(brief::firstReported)
                .ifPresent(date ->
                        add(values, Facet.YEAR, Year.from(date.earliest()).toString()));
        return values;
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
            case BY, STANDING, MECHANISM, DUE, YEAR -> Stream.of();
        };
    }

    /** What became of it; empty where nothing is followed up. */
    String standing() {
        return brief.stands().on(on);
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
