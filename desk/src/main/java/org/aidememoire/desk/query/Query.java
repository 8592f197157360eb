package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;

/** Answers listings from one register. */
public final class Query {
    private final Register register;
    private final Lines lines;

    /**
     * Questions to {@code register}.
     *
     * @param on the day on which it is asked what became of things
     */
    public Query(Register register, LocalDate on) {
        this.register = register;
        this.lines = new Lines(register, on);
    }

    /** The entries of {@code listing} that {@code filter} lets through. */
    public Listed list(Listing listing, Filter filter) {
        Page page = page(listing, filter, Order.USUAL, Slice.ALL);
        return new Listed(page.lines(), page.undated());
    }

    /** A part of {@code listing}, of what {@code filter} lets through. */
    public Page page(Listing listing, Filter filter, Order order, Slice slice) {
        List<Line> candidates = listing.kinds().stream()
                .sorted()
                .flatMap(kind -> register.entries(kind).stream())
                .filter(within(filter))
                .map(lines::of)
                .filter(listing::holds)
                .toList();
        List<Line> chosen =
                candidates.stream().filter(line -> hasAll(line, filter)).toList();
        InTime time = new InTime(filter, lines);
        List<Line> all =
                chosen.stream().filter(time::holds).sorted(order.of(listing)).toList();
        int undated =
                (int) chosen.stream().filter(line -> !time.knowsTimeOf(line)).count();
        return new Page(
                all.stream().skip(slice.from()).limit(slice.most()).toList(),
                slice,
                all.size(),
                filter.asksForTime() ? undated : 0,
                counts(candidates.stream().filter(time::holds).toList(), filter));
    }

    /** Each of {@code entries} as a line, in their order. */
    public List<Line> lines(Collection<Entry> entries) {
        return entries.stream().map(lines::of).toList();
    }

    /** What {@code filter} lets through, its facets and its time included. */
    public Predicate<Entry> narrowing(Filter filter) {
        InTime time = new InTime(filter, lines);
        boolean byLine = filter.asksForTime() || !filter.facets().isEmpty();
        return within(filter).and(entry -> {
            if (!byLine) {
                return true;
            }
            Line line = lines.of(entry);
            return hasAll(line, filter) && time.holds(line);
        });
    }

    private Predicate<Entry> within(Filter filter) {
        List<Predicate<Entry>> all = new ArrayList<>();
        if (!filter.between().isEmpty()) {
            all.add(entry -> register.isBetween(filter.between(), entry));
        }
        filter.person().ifPresent(words -> all.add(new NamedPerson(words, register)::isNamedIn));
        filter.words()
                .map(FoldedWords::of)
                .ifPresent(words -> all.add(entry -> entry.sources().stream()
                        .map(source -> source.claim().evidence().passage().quote())
                        .anyMatch(quote -> words.areAmong(FoldedWords.of(quote)))));
        if (!filter.reports().isEmpty()) {
            all.add(entry -> entry.reports().stream().anyMatch(filter.reports()::contains));
        }
        return all.stream().reduce(entry -> true, Predicate::and);
    }

    private static boolean hasAll(Line line, Filter filter) {
        return filter.facets().entrySet().stream().allMatch(chosen -> has(line, chosen.getKey(), chosen.getValue()))
                && line.entry().sources().stream().anyMatch(source -> saidSo(source, filter));
    }

    private static boolean has(Line line, Facet facet, Set<String> values) {
        return line.values(facet).stream().anyMatch(values::contains);
    }

    /** What one report says, such as the sector and the force, has to come together in one source. */
    private static boolean saidSo(Source source, Filter filter) {
        Claim claim = source.claim();
        return (filter.reports().isEmpty()
                        || filter.reports().contains(claim.evidence().report()))
                && filter.facets().entrySet().stream()
                        .filter(chosen -> chosen.getKey().isSaid())
                        .allMatch(chosen ->
                                FacetValues.said(claim, chosen.getKey()).anyMatch(chosen.getValue()::contains));
    }

    private static Map<Facet, SortedMap<String, Integer>> counts(List<Line> candidates, Filter filter) {
        Map<Facet, SortedMap<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Filter others = filter.with(facet, Set.of());
            SortedMap<String, Integer> ofFacet = new TreeMap<>();
            for (Line line : candidates) {
                if (!line.values(facet).isEmpty() && hasAll(line, others)) {
                    line.values(facet).forEach(value -> ofFacet.merge(value, 1, Integer::sum));
                }
            }
            if (!ofFacet.isEmpty()) {
                counts.put(facet, ofFacet);
            }
        }
        return counts;
    }
}
