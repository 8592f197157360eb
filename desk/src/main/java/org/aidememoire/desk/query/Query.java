package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.Said;

/**
 * Answers listings from one register. What is listed is chosen, put in order and counted by the lines of the register; only
 * the part that is shown is opened. Thread-safe, and best kept as long as the register, for it remembers what lines come to.
 */
public final class Query {
    private final Register register;
    private final LocalDate on;
    private final Map<ClaimKind, List<Candidate>> candidates = new ConcurrentHashMap<>();

    /**
     * Questions to {@code register}.
     *
     * @param on the day on which it is asked what became of things
     */
    public Query(Register register, LocalDate on) {
        this.register = register;
        this.on = on;
    }

    private List<Candidate> candidates(ClaimKind kind) {
        return candidates.computeIfAbsent(
                kind, k -> register.lines(k).map(line -> Candidate.on(on, line)).toList());
    }

    /** The entries of {@code listing} that {@code filter} lets through. */
    public Listed list(Listing listing, Filter filter) {
        Page page = page(listing, filter, Order.USUAL, Slice.ALL);
        return new Listed(page.lines(), page.undated());
    }

    /** A part of {@code listing}, of what {@code filter} lets through. */
    public Page page(Listing listing, Filter filter, Order order, Slice slice) {
        Predicate<Candidate> within = within(filter);
        List<Candidate> possible = listing.kinds().stream()
                .sorted()
                .flatMap(kind -> candidates(kind).stream())
                .filter(one -> listing.holds(one.brief()))
                .filter(within)
                .toList();
        List<Candidate> chosen =
                possible.stream().filter(one -> hasAll(one, filter)).toList();
        InTime time = new InTime(filter);
        List<Candidate> all =
                chosen.stream().filter(time::holds).sorted(order.of(listing)).toList();
        int undated =
                (int) chosen.stream().filter(one -> !InTime.knowsTimeOf(one)).count();
        Lines lines = new Lines(register);
        return new Page(
                all.stream()
                        .skip(slice.from())
                        .limit(slice.most())
                        .flatMap(one -> register.entry(one.brief().id()).map(entry -> lines.of(entry, one)).stream())
                        .toList(),
                slice,
                all.size(),
                filter.asksForTime() ? undated : 0,
                counts(possible.stream().filter(time::holds).toList(), filter));
    }

    /** Each of {@code entries} as a line, in their order. */
    public List<Line> lines(Collection<Entry> entries) {
        Lines lines = new Lines(register);
        return entries.stream()
                .flatMap(entry -> candidate(entry).map(one -> lines.of(entry, one)))
                .toList();
    }

    private Stream<Candidate> candidate(Entry entry) {
        return register.line(entry.id()).map(line -> Candidate.on(on, line)).stream();
    }

    /** What {@code filter} lets through, its facets and its time included. */
    public Predicate<Entry> narrowing(Filter filter) {
        InTime time = new InTime(filter);
        Predicate<Candidate> within = within(filter);
        return entry -> candidate(entry).anyMatch(one -> within.test(one) && hasAll(one, filter) && time.holds(one));
    }

    /** The identifiers of the entries that {@code filter} lets through. */
    public Set<ClaimId> identifiers(Filter filter) {
        InTime time = new InTime(filter);
        Predicate<Candidate> within = within(filter);
        Set<ClaimId> found = new HashSet<>();
        Stream.of(ClaimKind.values())
                .flatMap(kind -> candidates(kind).stream())
                .filter(one -> hasAll(one, filter) && time.holds(one) && within.test(one))
                .forEach(one -> found.add(one.brief().id()));
        return found;
    }

    private Predicate<Candidate> within(Filter filter) {
        List<Predicate<Candidate>> all = new ArrayList<>();
        if (!filter.between().isEmpty()) {
            all.add(one -> one.brief().isBetween(filter.between()));
        }
        filter.person().ifPresent(words -> {
            NamedPerson person = new NamedPerson(words, register);
            all.add(one -> person.isNamedIn(one.brief()));
        });
        if (!filter.reports().isEmpty()) {
            Set<ClaimId> told = new HashSet<>();
            filter.reports().forEach(report -> register.entriesIn(report).forEach(entry -> told.add(entry.id())));
            all.add(one -> told.contains(one.brief().id()));
        }
        filter.words()
                .map(FoldedWords::of)
                .ifPresent(words -> all.add(one -> register.entry(one.brief().id()).stream()
                        .flatMap(entry -> entry.sources().stream())
                        .map(source -> source.claim().evidence().passage().quote())
                        .anyMatch(quote -> words.areAmong(FoldedWords.of(quote)))));
        return all.stream().reduce(one -> true, Predicate::and);
    }

    private boolean hasAll(Candidate one, Filter filter) {
        if (filter.facets().isEmpty()) {
            return true;
        }
        boolean has = filter.facets().entrySet().stream()
                .allMatch(chosen -> one.values(chosen.getKey()).stream().anyMatch(chosen.getValue()::contains));
        return has
                && (filter.reports().isEmpty()
                        ? one.brief().said().stream().anyMatch(said -> isSo(said, filter))
                        : register.entry(one.brief().id()).stream().anyMatch(entry -> saysSo(entry, filter)));
    }

    /** What one report says, such as the sector and the force, has to come together in one claim. */
    private static boolean isSo(Said said, Filter filter) {
        return filter.facets().entrySet().stream()
                .filter(chosen -> chosen.getKey().isSaid())
                .allMatch(chosen -> Candidate.said(said, chosen.getKey()).anyMatch(chosen.getValue()::contains));
    }

    /** Whether one of the reports asked for says it, and not only another of those that {@code entry} rests on. */
    private static boolean saysSo(Entry entry, Filter filter) {
        return entry.sources().stream()
                .filter(source ->
                        filter.reports().contains(source.claim().evidence().report()))
                .anyMatch(source -> isSo(Said.of(source.claim()), filter));
    }

    private Map<Facet, SortedMap<String, Integer>> counts(List<Candidate> possible, Filter filter) {
        Map<Facet, SortedMap<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Filter others = filter.with(facet, Set.of());
            SortedMap<String, Integer> ofFacet = new TreeMap<>();
            for (Candidate one : possible) {
                if (!one.values(facet).isEmpty() && hasAll(one, others)) {
                    one.values(facet).forEach(value -> ofFacet.merge(value, 1, Integer::sum));
                }
            }
            if (!ofFacet.isEmpty()) {
                counts.put(facet, ofFacet);
            }
        }
        return counts;
    }
}
