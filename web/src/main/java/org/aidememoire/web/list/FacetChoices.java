package org.aidememoire.web.list;

import java.util.List;

/**
 * A facet to narrow a list by.
 *
 * @param title as the reader sees it
 * @param choices its values, those that most lines have first
 * @param used whether any is chosen
 */
public record FacetChoices(String title, List<Choice> choices, boolean used) {
    /** Copies the list. */
    public FacetChoices {
        choices = List.copyOf(choices);
    }

    /**
     * A value of a facet.
     *
     * @param name as the reader sees it
     * @param count how many lines have it
     * @param chosen whether the list is narrowed to it
     * @param address the list with this value chosen, or without it where it is chosen
     */
    public record Choice(String name, String count, boolean chosen, String address) {}
}
