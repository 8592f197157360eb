package org.aidememoire.desk.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.Between;

/**
 * All that a listing can show of one register on one day, numbered in the listing's own order, and for each value of each
 * facet the numbers of what has it. So narrowing and counting a hundred thousand lines does not look at each of them.
 * Thread-safe; the sets that it hands out are its own and not to be changed.
 */
final class Catalogue {
    private static final int RELATIONSHIPS_REMEMBERED = 200;

    private final List<Candidate> all;
    private final Map<Facet, SortedMap<String, BitSet>> having = new EnumMap<>(Facet.class);
    /** By state, what a claim places between it and others, or may. */
    private final Map<CountryCode, BitSet> near = new HashMap<>();

    private final BitSet undated = new BitSet();
    private final Cache<Set<CountryCode>, BitSet> between = Caffeine.newBuilder()
            .maximumSize(RELATIONSHIPS_REMEMBERED)
            .executor(Runnable::run)
            .build();
    private final Map<Order, Ranked> orders = new ConcurrentHashMap<>();

    private Catalogue(List<Candidate> all) {
        this.all = all;
        for (int number = 0; number < all.size(); number++) {
            enter(number, all.get(number));
        }
    }

    static Catalogue of(Listing listing, Register register, LocalDate on) {
        return new Catalogue(listing.kinds().stream()
                .sorted()
                .flatMap(register::lines)
                .filter(listing::holds)
                .map(line -> Candidate.of(line, register, on))
                .sorted(listing.order())
                .toList());
    }

    private void enter(int number, Candidate one) {
        one.facets().forEach((facet, values) -> {
            SortedMap<String, BitSet> ofFacet = having.computeIfAbsent(facet, any -> new TreeMap<>());
            values.forEach(
                    value -> ofFacet.computeIfAbsent(value, any -> new BitSet()).set(number));
        });
        for (Between claim : one.brief().between()) {
            Stream.concat(claim.named().stream(), claim.principal().stream())
                    .forEach(state ->
                            near.computeIfAbsent(state, any -> new BitSet()).set(number));
        }
        if (!InTime.knowsTimeOf(one)) {
            undated.set(number);
        }
    }

    Candidate get(int number) {
        return all.get(number);
    }

    /** Everything. */
    BitSet whole() {
        BitSet whole = new BitSet(all.size());
        whole.set(0, all.size());
        return whole;
    }

    /** What lies between {@code states}. */
    BitSet between(Set<CountryCode> states) {
        return between.get(states, this::lyingBetween);
    }

    private BitSet lyingBetween(Set<CountryCode> states) {
        BitSet found = whole();
        states.forEach(state -> found.and(near.getOrDefault(state, new BitSet())));
        return only(found, one -> one.brief().isBetween(states));
    }

    /** What has any of {@code values}. */
    BitSet having(Facet facet, Set<String> values) {
        BitSet found = new BitSet();
        SortedMap<String, BitSet> known = having.getOrDefault(facet, Collections.emptySortedMap());
        values.stream().map(value -> known.getOrDefault(value, new BitSet())).forEach(found::or);
        return found;
    }

    /** Those of {@code among} that fit. */
    BitSet only(BitSet among, Predicate<Candidate> fits) {
        BitSet found = new BitSet();
        among.stream().filter(number -> fits.test(all.get(number))).forEach(found::set);
        return found;
    }

    /** How many of {@code among} have each value of {@code facet}; values that none has are left out. */
    SortedMap<String, Integer> count(Facet facet, BitSet among) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        having.getOrDefault(facet, Collections.emptySortedMap()).forEach((value, with) -> {
            if (with.intersects(among)) {
                counts.put(value, both(with, among).cardinality());
            }
        });
        return counts;
    }

    /** How many of {@code among} nobody gives a time. */
    int undated(BitSet among) {
        return both(undated, among).cardinality();
    }

    /** What is in both. */
    static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** A part of {@code chosen} in {@code order}. */
    List<Candidate> part(BitSet chosen, Order order, Comparator<Candidate> comparator, Slice slice) {
        return all(chosen, order, comparator)
                .skip(slice.from())
                .limit(slice.most())
                .toList();
    }

    /** All that is {@code chosen} in {@code order}. */
    Stream<Candidate> all(BitSet chosen, Order order, Comparator<Candidate> comparator) {
        IntStream inOrder = order == Order.USUAL
                ? chosen.stream()
                : orders.computeIfAbsent(order, any -> ranked(comparator)).inOrder(chosen);
        return inOrder.mapToObj(all::get);
    }

    private Ranked ranked(Comparator<Candidate> comparator) {
        return Ranked.of(IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(all::get, comparator))
                .mapToInt(Integer::intValue)
                .toArray());
    }
}
