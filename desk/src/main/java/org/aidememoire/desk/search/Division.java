package org.aidememoire.desk.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.aidememoire.store.search.Hit;

/** Counts from each side how many of the things that were found would be found with each value. For one search. */
final class Division {
    /** The fields that are sides of their own, by the names that the index has for them. */
    private static final Map<SearchSide, SearchField> FIELDS = Map.of(
            SearchSide.KIND, SearchField.KIND, SearchSide.SECTOR, SearchField.SECTOR, SearchSide.BY, SearchField.BY);

    /** The labels that hits have to tell. */
    static final List<String> LABELS =
            FIELDS.values().stream().map(SearchField::word).toList();

    private final Map<SearchSide, Map<String, Set<String>>> things = new EnumMap<>(SearchSide.class);

    /** Counts what {@code hit}, a claim of a thing that goes by {@code key} or a report, can be found by. */
    void add(String key, Hit hit) {
        FIELDS.forEach((side, field) ->
                hit.labels().getOrDefault(field.word(), List.of()).forEach(value -> add(side, value, key)));
        hit.days().ifPresent(days -> IntStream.rangeClosed(
                        days.first().getYear(), days.last().getYear())
                .forEach(year -> add(SearchSide.YEAR, Integer.toString(year), key)));
    }

    private void add(SearchSide side, String value, String key) {
        things.computeIfAbsent(side, any -> new HashMap<>())
                .computeIfAbsent(value, any -> new HashSet<>())
                .add(key);
    }

    /** How many things have each value, by side; sides without any are left out. */
    Map<SearchSide, SortedMap<String, Integer>> counts() {
        Map<SearchSide, SortedMap<String, Integer>> counts = new EnumMap<>(SearchSide.class);
        Arrays.stream(SearchSide.values())
                .forEach(side -> Optional.ofNullable(things.get(side)).ifPresent(values -> {
                    SortedMap<String, Integer> counted = new TreeMap<>();
                    values.forEach((value, keys) -> counted.put(value, keys.size()));
                    counts.put(side, counted);
                }));
        return counts;
    }
}
