package org.aidememoire.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.query.Facet;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Order;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.web.inquiry.Inquiry;

/**
 * What a program asks for, taken at its word: where a page would leave out what it does not understand, this refuses it, since
 * a program that is answered otherwise than it meant does not notice.
 *
 * @param inquiry the parameters
 */
record Asked(Inquiry inquiry) {
    private static final Set<String> OF_FILTERS = Stream.concat(
                    Arrays.stream(Facet.values()).map(Asked::parameter), Stream.of("since", "until", "person", "words"))
            .collect(Collectors.toUnmodifiableSet());

    /** A request for one thing, with these parameters beside the day. */
    static Asked with(Inquiry inquiry, String... parameters) {
        inquiry.parameters().keySet().stream()
                .filter(name -> !List.of(parameters).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw RefusedException.badRequest("there is no parameter '" + name + "' here");
                });
        return new Asked(inquiry);
    }

    /** A request that can be narrowed as a listing can. */
    static Asked narrowed(Inquiry inquiry, String... parameters) {
        return with(
                inquiry,
                Stream.concat(OF_FILTERS.stream(), Arrays.stream(parameters)).toArray(String[]::new));
    }

    static String parameter(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    Filter filter() {
        date("since");
        date("until");
        return inquiry.filter();
    }

    Optional<PartialDate> date(String name) {
        return inquiry.value(name).map(text -> {
            try {
                return PartialDate.parse(text);
            } catch (IllegalArgumentException e) {
                throw RefusedException.badRequest("no date is written '" + text + "' (" + name
                        + "); write a day, a month or a year: 2026-02-05, 2026-02, 2026");
            }
        });
    }

    Order order() {
        return inquiry.value("order")
                .map(word -> Arrays.stream(Order.values())
                        .filter(order -> word(order).equals(word))
                        .findFirst()
                        .orElseThrow(() -> RefusedException.badRequest("there is no order '" + word + "'")))
                .orElse(Order.USUAL);
    }

    private static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A parameter that has to be there. */
    String required(String name) {
        return inquiry.value(name)
                .orElseThrow(() -> RefusedException.badRequest("the parameter '" + name + "' is missing"));
    }

    /** A whole number from 1 to {@code most}; {@code usual} where it is left out. */
    int number(String name, int usual, int most) {
        return inquiry.value(name)
                .map(text -> {
                    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
                    if (number < 1 || number > most) {
                        throw RefusedException.badRequest(name + " is a whole number from 1 to " + most);
                    }
                    return number;
                })
                .orElse(usual);
    }
}
