package org.aidememoire.web.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.aidememoire.desk.query.Facet;
import org.aidememoire.desk.query.Sectors;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.list.FacetChoices.Choice;

/** The facets of a list as the reader sees them. */
public final class Facets {
    private static final Set<String> DATES = Set.of("since", "until");

    private final Inquiry inquiry;

    /** The facets as {@code inquiry} uses them. */
    public Facets(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** Those of {@code counted} that divide the list, or are in use. */
    public List<FacetChoices> of(Map<Facet, SortedMap<String, Integer>> counted) {
        return Arrays.stream(Facet.values())
                .filter(counted::containsKey)
                .map(facet -> choices(facet, counted.getOrDefault(facet, java.util.Collections.emptySortedMap())))
                .filter(facet -> facet.used() || facet.choices().size() > 1)
                .toList();
    }

    private FacetChoices choices(Facet facet, SortedMap<String, Integer> counted) {
        List<String> chosen = inquiry.values(parameter(facet));
        List<Choice> choices = counted.entrySet().stream()
                .sorted(order(facet))
                .map(value -> choice(facet, value.getKey(), value.getValue(), chosen))
                .toList();
        return new FacetChoices(title(facet), choices, !chosen.isEmpty());
    }

    /** Years in their order, anything else by how many there are. */
    private static Comparator<Map.Entry<String, Integer>> order(Facet facet) {
        Comparator<Map.Entry<String, Integer>> byValue = Map.Entry.comparingByKey();
        return facet == Facet.YEAR || facet == Facet.DUE
                ? byValue
                : Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(byValue);
    }

    private Choice choice(Facet facet, String value, int count, List<String> chosen) {
        boolean isChosen = chosen.contains(value);
        List<String> then = new ArrayList<>(chosen);
        if (isChosen) {
            then.remove(value);
        } else {
            then.add(value);
        }
        return new Choice(
                name(facet, value), inquiry.tongue().number(count), isChosen, address(parameter(facet), then));
    }

    /** The list with other values of one parameter, from its first page. */
    String address(String parameter, List<String> values) {
        Map<String, Object> parameters = new LinkedHashMap<>(inquiry.parameters());
        parameters.put(parameter, values);
        parameters.remove("page");
        return inquiry.links().to(inquiry.path(), parameters);
    }

    /** The values that the list is narrowed to, each with the list without it. */
    public List<Choice> chosen() {
        List<Choice> all = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<String> chosen = inquiry.values(parameter(facet));
            chosen.forEach(value -> all.add(choice(facet, value, 0, chosen)));
        }
        for (String parameter : List.of("words", "person", "since", "until")) {
            inquiry.value(parameter)
                    // A time that cannot be read narrows nothing.
                    .filter(value -> !DATES.contains(parameter)
                            || inquiry.date(parameter).isPresent())
                    .ifPresent(value -> all.add(new Choice(
                            (parameter.equals("words") ? "" : parameter + " ") + value,
                            "",
                            true,
                            address(parameter, List.of()))));
        }
        return all;
    }

    private String name(Facet facet, String value) {
        return switch (facet) {
            // Somebody may have typed anything into the address.
            case BY, COUNTRY -> value.matches("[A-Z]{3}") ? inquiry.tongue().country(new CountryCode(value)) : value;
            case KIND -> value.replace('-', ' ');
            case SECTOR -> Sectors.inWords(value);
            case FORCE, STANDING, MECHANISM, DUE, YEAR -> value;
        };
    }

    static String parameter(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static String title(Facet facet) {
        return switch (facet) {
            case KIND -> "Kind";
            case SECTOR -> "Sector";
            case BY -> "Side";
            case FORCE -> "Force";
            case STANDING -> "Standing";
            case MECHANISM -> "Mechanism";
            case DUE -> "Horizon";
            case COUNTRY -> "Country";
            case YEAR -> "Year";
        };
    }
}
