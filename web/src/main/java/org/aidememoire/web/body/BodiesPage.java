package org.aidememoire.web.body;

import java.util.List;
import org.aidememoire.web.page.Frame;

/**
 * The countries and bodies that act.
 *
 * @param frame around it
 * @param countries the countries
 * @param bodies parties, parliaments, ministries, companies
 */
public record BodiesPage(Frame frame, List<Row> countries, List<Row> bodies) {
    /** Copies the lists. */
    public BodiesPage {
        countries = List.copyOf(countries);
        bodies = List.copyOf(bodies);
    }

    /**
     * A country or body.
     *
     * @param name as the reader sees it
     * @param commitments how many are its own
     * @param engagements how many it takes part in by name
     * @param reports how many reports name it
     * @param address what can be read of it
     */
    public record Row(String name, String commitments, String engagements, String reports, String address) {}
}
