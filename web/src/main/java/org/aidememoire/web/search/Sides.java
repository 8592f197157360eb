package org.aidememoire.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.aidememoire.desk.query.Sectors;
import org.aidememoire.desk.search.SearchSide;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.list.FacetChoices;
import org.aidememoire.web.list.FacetChoices.Choice;

/** The sides from which a search can be narrowed, each value a link. */
final class Sides {
    private static final String PATH = "/search";

    private final Inquiry inquiry;

    Sides(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** What is written beside the words to narrow the search as it was chosen. */
    String narrowing() {
        StringBuilder words = new StringBuilder();
        for (SearchSide side : SearchSide.values()) {
            inquiry.value(parameter(side)).ifPresent(value -> words.append(' ').append(side.narrowingTo(value)));
        }
        return words.toString();
    }

    List<FacetChoices> of(Map<SearchSide, SortedMap<String, Integer>> counted) {
        return Arrays.stream(SearchSide.values())
                .filter(side -> counted.containsKey(side)
                        && inquiry.value(parameter(side)).isEmpty())
                .map(side ->
                        new FacetChoices(title(side), choices(side, Objects.requireNonNull(counted.get(side))), false))
                .filter(side -> side.choices().size() > 1)
                .toList();
    }

    private List<Choice> choices(SearchSide side, SortedMap<String, Integer> counted) {
        Comparator<Map.Entry<String, Integer>> byValue = Map.Entry.comparingByKey();
        return counted.entrySet().stream()
                .sorted(
                        side == SearchSide.YEAR
                                ? byValue.reversed()
                                : Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(byValue))
                .map(value -> new Choice(
                        name(side, value.getKey()),
                        inquiry.tongue().number(value.getValue()),
                        false,
                        address(side, value.getKey())))
                .toList();
    }

    /** What the search is narrowed to, each with the search without it. */
    List<Choice> chosen() {
        List<Choice> chosen = new ArrayList<>();
        for (SearchSide side : SearchSide.values()) {
            inquiry.value(parameter(side))
                    .ifPresent(value -> chosen.add(new Choice(name(side, value), "", true, address(side, ""))));
        }
        return chosen;
    }

    private String address(SearchSide side, String value) {
        Map<String, Object> parameters = new LinkedHashMap<>(inquiry.parameters());
        parameters.put(parameter(side), value);
        parameters.remove("most");
        return inquiry.links().to(PATH, parameters);
    }

    static String parameter(SearchSide side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private String name(SearchSide side, String value) {
        return switch (side) {
            case BY -> value.matches("[A-Z]{3}") ? inquiry.tongue().country(new CountryCode(value)) : value;
            case SECTOR -> Sectors.inWords(value);
            case KIND, YEAR -> value;
        };
    }

    private static String title(SearchSide side) {
        return switch (side) {
            case KIND -> "Kind";
            case SECTOR -> "Sector";
            case BY -> "Side";
            case YEAR -> "Year";
        };
    }
}
