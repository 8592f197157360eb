package org.aidememoire.web.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.web.inquiry.Inquiry;

/** The orders of a list as an address names them. */
public final class Orders {
    private static final String ORDER = "order";

    private Orders() {}

    /** The order that is asked for; the usual where none is. */
    public static Order asked(Inquiry inquiry) {
        return inquiry.value(ORDER)
                .flatMap(word -> Arrays.stream(Order.values())
                        .filter(order -> word(order).equals(word))
                        .findFirst())
                .orElse(Order.USUAL);
    }

    /** The orders to choose from. */
    public static List<FacetChoices.Choice> of(Inquiry inquiry, Listing listing, Facets facets) {
        Order now = asked(inquiry);
        return Arrays.stream(Order.values())
                .map(order -> new FacetChoices.Choice(
                        title(order, listing), "", order == now, facets.address(ORDER, List.of(word(order)))))
                .toList();
    }

    private static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String title(Order order, Listing listing) {
        return switch (order) {
            case USUAL -> listing == Listing.PEOPLE ? "by country and name" : "earliest first";
            case LATEST -> "latest first";
            case MOST_REPORTED -> "most reported first";
        };
    }
}
