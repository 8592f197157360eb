package org.aidememoire.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Links;
import org.aidememoire.web.inquiry.Scope;
import org.aidememoire.web.inquiry.Tongue;

/**
 * What stands around the content of a page.
 *
 * @param title the page's, without that of the website
 * @param crumbs the way here from the first page, which is left out
 * @param section which of the relationship's pages it is
 * @param inquiry what was asked
 * @param exports where the list on the page can be had as a file
 * @param citation how the page is cited; empty where it is not for citing
 * @param isOverview whether it is the first page of the relationship
 */
public record Frame(
        String title,
        List<Crumb> crumbs,
        Optional<Section> section,
        Inquiry inquiry,
        List<Crumb> exports,
        Optional<String> citation,
        boolean isOverview) {
    /** Copies the lists. */
    public Frame {
        crumbs = List.copyOf(crumbs);
        exports = List.copyOf(exports);
    }

    /** The frame of a page that belongs to no relationship. */
    public static Frame of(Inquiry inquiry, String title) {
        return new Frame(title, List.of(), Optional.empty(), inquiry, List.of(), Optional.empty(), false);
    }

    /** The frame of a relationship's page. */
    public static Frame of(Inquiry inquiry, Section section) {
        return of(inquiry, section.title()).in(inquiry.scope()).at(section);
    }

    /** The same frame in the relationship {@code scope}. */
    public Frame in(Scope scope) {
        return with(new Crumb(tongue().scope(scope), links().relationship(scope)));
    }

    /** The same frame, as the overview of the relationship: with the list of its pages, and no step above it. */
    public Frame overview() {
        return new Frame(title, crumbs, section, inquiry, exports, citation, true);
    }

    private Frame at(Section here) {
        return new Frame(title, crumbs, Optional.of(here), inquiry, exports, citation, isOverview);
    }

    /** The same frame one step further down. */
    public Frame with(Crumb crumb) {
        List<Crumb> more = new ArrayList<>(crumbs);
        more.add(crumb);
        return new Frame(title, more, section, inquiry, exports, citation, isOverview);
    }

    /** The same frame with the list's files. */
    public Frame exporting(List<Crumb> files) {
        return new Frame(title, crumbs, section, inquiry, files, citation, isOverview);
    }

    /** The same frame, to be cited as {@code words}. */
    public Frame citedAs(String words) {
        return new Frame(title, crumbs, section, inquiry, exports, Optional.of(words), isOverview);
    }

    /** Addresses. */
    public Links links() {
        return inquiry.links();
    }

    /** How the reader writes. */
    public Tongue tongue() {
        return inquiry.tongue();
    }

    /** The day that the page is of. */
    public LocalDate day() {
        return inquiry.day();
    }

    /** The address under which the page can be found as it is now: with its day. */
    public String permanent() {
        Map<String, Object> parameters = new LinkedHashMap<>(inquiry.parameters());
        parameters.put(Links.ON, day());
        return Links.query(inquiry.path(), parameters);
    }

    /** Whether the reader looks at a day of their choice. */
    public boolean isOfAnAskedDay() {
        return links().on().isPresent();
    }

    /** Whether the page has the relationship's list of pages beside it. */
    public boolean isInRelationship() {
        return isOverview || section.isPresent();
    }
}
