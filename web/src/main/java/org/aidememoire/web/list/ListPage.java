package org.aidememoire.web.list;

import java.util.List;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.page.Frame;

/**
 * A list.
 *
 * @param frame around it
 * @param lines the part of it that is shown
 * @param facets what it can be narrowed by
 * @param chosen what it is narrowed to
 * @param orders the orders to choose from
 * @param pager which part is shown
 * @param undated how many lines the asked time leaves out because they have none
 * @param words what is looked for in it
 */
public record ListPage(
        Frame frame,
        List<RegisterLine> lines,
        List<FacetChoices> facets,
        List<FacetChoices.Choice> chosen,
        List<FacetChoices.Choice> orders,
        Pager pager,
        int undated,
        String words) {
    /** Copies the lists. */
    public ListPage {
        lines = List.copyOf(lines);
        facets = List.copyOf(facets);
        chosen = List.copyOf(chosen);
        orders = List.copyOf(orders);
    }
}
