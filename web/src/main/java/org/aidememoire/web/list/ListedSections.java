package org.aidememoire.web.list;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.web.page.Section;

/** Which pages of a relationship are lists, and of what. */
public final class ListedSections {
    private static final Map<Section, Listing> LISTINGS = new EnumMap<>(Map.of(
            Section.TIMELINE, Listing.TIMELINE,
            Section.COMMITMENTS, Listing.COMMITMENTS,
            Section.TARGETS, Listing.TARGETS,
            Section.DOCUMENTS, Listing.DOCUMENTS,
            Section.PEOPLE, Listing.PEOPLE,
            Section.MECHANISMS, Listing.MECHANISMS,
            Section.PROJECTS, Listing.PROJECTS,
            Section.INVITATIONS, Listing.INVITATIONS,
            Section.FORMULAS, Listing.FORMULAS));

    private ListedSections() {}

    /** The section that an address names {@code slug}, where it is a list. */
    public static Optional<Section> named(String slug) {
        return Arrays.stream(Section.values())
                .filter(section -> section.slug().equals(slug))
                .filter(LISTINGS::containsKey)
                .findFirst();
    }

    /** What {@code section} lists, where it is a list. */
    public static Optional<Listing> listing(Section section) {
        return Optional.ofNullable(LISTINGS.get(section));
    }
}
