package org.aidememoire.desk.relationship;

import java.util.List;

/**
 * A page about a relationship.
 *
 * @param title its title
 * @param asOf which day it is of, in words
 * @param sections in their order
 */
public record RelationshipPage(String title, String asOf, List<Section> sections) {
    /** Copies the sections. */
    public RelationshipPage {
        sections = List.copyOf(sections);
    }
}
