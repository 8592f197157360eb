package org.aidememoire.desk.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.Said;

/** A filter at work on one register. For one question. */
final class Narrowing {
    private final Filter filter;
    private final Register register;
    private final InTime time;
    /** What a filter asks beside states, facets and time; the cheapest to find out first. */
    private final List<Predicate<Candidate>> more;

    private Narrowing(Filter filter, Register register, List<Predicate<Candidate>> more) {
        this.filter = filter;
        this.register = register;
        this.time = new InTime(filter);
        this.more = more;
    }

    static Narrowing by(Filter filter, Register register, Function<String, NamedPerson> people, SaidWords said) {
        List<Predicate<Candidate>> more = new ArrayList<>();
        filter.person().map(people).ifPresent(person -> more.add(one -> person.isNamedIn(one.brief())));
        if (!filter.reports().isEmpty()) {
            Set<ClaimId> told = new HashSet<>();
            filter.reports().forEach(report -> register.entriesIn(report).forEach(entry -> told.add(entry.id())));
            more.add(one -> told.contains(one.brief().id()));
        }
        filter.words()
                .map(FoldedWords::of)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> more.add(saying(words, register, said)));
        return new Narrowing(filter, register, more);
    }

    private static Predicate<Candidate> saying(FoldedWords words, Register register, SaidWords said) {
        return said.saying(words)
                .<Predicate<Candidate>>map(
                        saying -> one -> saying.test(one.brief().id()))
                .orElse(one -> says(words, one, register));
    }

    private static boolean says(FoldedWords words, Candidate one, Register register) {
        return register.entry(one.brief().id()).stream()
                .flatMap(entry -> entry.sources().stream())
                .map(source -> source.claim().evidence().passage().quote())
                .anyMatch(quote -> words.areAmong(FoldedWords.of(quote)));
    }

    /** The same, whatever the value of {@code facet}. */
    Narrowing without(Facet facet) {
        return filter.facets().containsKey(facet) ? new Narrowing(filter.with(facet, Set.of()), register, more) : this;
    }

    /** What it lets through of {@code catalogue}, facets and time left aside. */
    BitSet within(Catalogue catalogue) {
        BitSet within = filter.between().isEmpty() ? catalogue.whole() : catalogue.between(filter.between());
        return more.isEmpty() ? within : catalogue.only(within, this::fitsMore);
    }

    private boolean fitsMore(Candidate one) {
        return more.stream().allMatch(fits -> fits.test(one));
    }

    /** Those of {@code possible} that have its facets. */
    BitSet chosen(BitSet possible, Catalogue catalogue) {
        BitSet chosen = possible;
        for (Map.Entry<Facet, Set<String>> facet : filter.facets().entrySet()) {
            chosen = Catalogue.both(chosen, catalogue.having(facet.getKey(), facet.getValue()));
        }
        return saysSeveral() ? catalogue.only(chosen, this::saysSo) : chosen;
    }

    /** Whether it is not enough to have each of the values, from whatever claim. */
    private boolean saysSeveral() {
        return !filter.facets().isEmpty()
                && (!filter.reports().isEmpty()
                        || filter.facets().keySet().stream()
                                        .filter(Facet::isSaid)
                                        .count()
                                > 1);
    }

    /** What one report says, such as the sector and the force, has to come together in one claim. */
    private boolean saysSo(Candidate one) {
        return filter.reports().isEmpty()
                ? one.brief().said().stream().anyMatch(this::isSo)
                : register.entry(one.brief().id()).stream().anyMatch(this::saysSo);
    }

    /** Whether one of the reports asked for says it, and not only another of those that {@code entry} rests on. */
    private boolean saysSo(Entry entry) {
        return entry.sources().stream()
                .filter(source ->
                        filter.reports().contains(source.claim().evidence().report()))
                .anyMatch(source -> isSo(Said.of(source.claim())));
    }

    private boolean isSo(Said said) {
        return filter.facets().entrySet().stream()
                .filter(chosen -> chosen.getKey().isSaid())
                .allMatch(chosen -> Candidate.said(said, chosen.getKey()).anyMatch(chosen.getValue()::contains));
    }

    /** Those of {@code chosen} that lie in its time. */
    BitSet inTime(BitSet chosen, Catalogue catalogue) {
        return filter.asksForTime() ? catalogue.only(chosen, time::holds) : chosen;
    }

    /** All that it lets through of {@code catalogue}. */
    BitSet all(Catalogue catalogue) {
        return inTime(chosen(within(catalogue), catalogue), catalogue);
    }

    /** Whether it lets {@code one} through. */
    boolean holds(Candidate one) {
        return isInTime(one) && chooses(one);
    }

    /** Whether it would let {@code one} through, whatever its time. */
    boolean chooses(Candidate one) {
        return (filter.between().isEmpty() || one.brief().isBetween(filter.between()))
                && hasFacets(one)
                && fitsMore(one);
    }

    /** Whether {@code one} lies in its time, if it asks for one. */
    boolean isInTime(Candidate one) {
        return time.holds(one);
    }

    private boolean hasFacets(Candidate one) {
        if (filter.facets().isEmpty()) {
            return true;
        }
        Map<Facet, Set<String>> values = one.facets();
        return filter.facets().entrySet().stream()
                        .allMatch(chosen -> values.getOrDefault(chosen.getKey(), Set.of()).stream()
                                .anyMatch(chosen.getValue()::contains))
                && (!saysSeveral() || saysSo(one));
    }
}
