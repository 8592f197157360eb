package org.aidememoire.web.timeline;

import java.util.List;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.list.FacetChoices;
import org.aidememoire.web.list.Pager;
import org.aidememoire.web.page.Frame;

/**
 * The timeline.
 *
 * @param frame around it
 * @param strip the drawing
 * @param years the list, by year
 * @param facets what it can be narrowed by
 * @param chosen what it is narrowed to
 * @param orders earliest or latest first
 * @param pager which part is shown
 * @param words what is looked for in it
 */
public record TimelinePage(
        Frame frame,
        Strip strip,
        List<InYear> years,
        List<FacetChoices> facets,
        List<FacetChoices.Choice> chosen,
        List<FacetChoices.Choice> orders,
        Pager pager,
        String words) {
    /** Copies the lists. */
    public TimelinePage {
        years = List.copyOf(years);
        facets = List.copyOf(facets);
        chosen = List.copyOf(chosen);
        orders = List.copyOf(orders);
    }

    /**
     * What happened in one year.
     *
     * @param year the year, or "undated"
     * @param lines in their order
     */
    public record InYear(String year, List<RegisterLine> lines) {
        /** Copies the list. */
        public InYear {
            lines = List.copyOf(lines);
        }
    }
}
