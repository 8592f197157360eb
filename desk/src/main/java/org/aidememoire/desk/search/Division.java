package org.aidememoire.desk.search;

import java.util.Arrays;
import java.util.Collection;
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
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.store.search.Searchable;

/** Counts from each side how many of the things that were found would be found with each value. For one search. */
final class Division {
    /** The fields that are sides of their own, by the names that the index has for them. */
    private static final Map<SearchSide, SearchField> FIELDS = Map.of(
            SearchSide.KIND, SearchField.KIND, SearchSide.SECTOR, SearchField.SECTOR, SearchSide.BY, SearchField.BY);

    private final Register register;
    private final Map<ReportId, Map<String, Set<CountryCode>>> countries = new HashMap<>();
    private final Map<SearchSide, Map<String, Set<String>>> things = new EnumMap<>(SearchSide.class);

    Division(Register register) {
        this.register = register;
    }

    /** Counts a report, which goes by {@code key}. */
    void add(String key, ListedReport report) {
        add(SearchSide.KIND, SearchField.REPORTS, key);
        report.published().ifPresent(day -> add(SearchSide.YEAR, Integer.toString(day.getYear()), key));
    }

    /** Counts what one claim of a thing, which goes by {@code key}, can be found by. */
    void add(String key, Source source) {
        Claim claim = source.claim();
        Searchable found = SearchableClaim.of(
                claim,
                countries.computeIfAbsent(claim.evidence().report(), this::countriesOfPeople),
                source.published());
        FIELDS.forEach((side, field) ->
                found.labels().getOrDefault(field.word(), List.of()).forEach(value -> add(side, value, key)));
        found.days().ifPresent(days -> IntStream.rangeClosed(
                        days.first().getYear(), days.last().getYear())
                .forEach(year -> add(SearchSide.YEAR, Integer.toString(year), key)));
    }

    private Map<String, Set<CountryCode>> countriesOfPeople(ReportId report) {
        return SearchableReport.countriesOfPeople(register.entriesIn(report).stream()
                .map(Entry::sources)
                .flatMap(Collection::stream)
                .map(Source::claim)
                .filter(claim -> claim.evidence().report().equals(report))
                .toList());
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
