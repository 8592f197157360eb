package org.aidememoire.desk.relationship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;

/** Which relationships a register holds: of each report the two states that most of its claims name together. */
public final class Relationships {
    private static final Comparator<KnownRelationship> MOST_FIRST = Comparator.comparingInt(KnownRelationship::reports)
            .thenComparingInt(KnownRelationship::entries)
            .reversed()
            .thenComparing(known -> known.states().toString());

    private record Told(Entry entry, Source source, Set<CountryCode> states) {}

    private Relationships() {}

    /** The relationships in {@code register}, those with most reports first. */
    public static List<KnownRelationship> in(Register register) {
        Map<ReportId, List<Told>> told = Stream.of(ClaimKind.ENGAGEMENT, ClaimKind.COMMITMENT, ClaimKind.INSTRUMENT)
                .flatMap(kind -> register.entries(kind).stream())
                .flatMap(entry -> entry.sources().stream()
                        .map(source -> new Told(entry, source, new TreeSet<>(register.statesOf(source.claim())))))
                .filter(one -> one.states().size() == 2)
                .collect(Collectors.groupingBy(
                        one -> one.source().claim().evidence().report()));
        Map<Set<CountryCode>, List<Told>> byStates = new HashMap<>();
        told.values().stream()
                .flatMap(inReport -> main(inReport).stream())
                .forEach(main -> byStates.merge(main.get(0).states(), main, Relationships::both));
        return byStates.entrySet().stream()
                .map(known -> known(known.getKey(), known.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    /** What is told of the two states that most is told of; of equally many, the first by code. */
    private static Optional<List<Told>> main(Collection<Told> inReport) {
        Map<String, List<Told>> pairs = inReport.stream()
                .collect(Collectors.groupingBy(one -> one.states().toString(), TreeMap::new, Collectors.toList()));
        return pairs.values().stream().reduce((one, other) -> other.size() > one.size() ? other : one);
    }

    private static List<Told> both(List<Told> one, List<Told> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static KnownRelationship known(Set<CountryCode> states, List<Told> told) {
        Set<ReportId> reports = new HashSet<>();
        Set<Entry> entries = new HashSet<>();
        told.forEach(one -> {
            reports.add(one.source().claim().evidence().report());
            entries.add(one.entry());
        });
        List<LocalDate> days = told.stream()
                .flatMap(one -> one.source().published().stream())
                .sorted()
                .toList();
        return new KnownRelationship(
                states,
                reports.size(),
                entries.size(),
                days.stream().findFirst(),
                days.stream().reduce((one, other) -> other));
    }
}
