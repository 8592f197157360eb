package org.aidememoire.desk.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.line.Called;

/**
 * An entry in a listing, with what it is listed by.
 *
 * @param entry what is listed
 * @param start the first day of what it speaks of, as reports say or together settle it
 * @param end the last day of what it speaks of
 * @param reported when it was first reported; of an undated report as far as the register settles that
 * @param lastReported when it was last reported
 * @param called by what its reports know a person, a mechanism or a project
 * @param reports how many reports tell of it
 * @param participants who took part in an engagement, or who invites and then who is invited, people by their fullest names;
 *     empty for anything else
 * @param between the states in whose relationship a milestone is told; none for anything else
 * @param session which session of which mechanism a meeting was, where its reports say so in the same words
 * @param facets its values of each facet that it has one of
 */
public record Line(
        Entry entry,
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        Optional<PartialDate> reported,
        Optional<PartialDate> lastReported,
        Called called,
        int reports,
        List<String> participants,
        Set<CountryCode> between,
        Optional<String> session,
        Map<Facet, Set<String>> facets) {
    /** Copies the lists. */
    public Line {
        participants = List.copyOf(participants);
        between = Set.copyOf(between);
        facets = Map.copyOf(facets);
    }

    /** Its values of {@code facet}, none where it has none. */
    public Set<String> values(Facet facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    /** By what name its reports know a person, a mechanism or a project; else empty. */
    public String name() {
        return called.name();
    }

    /** The other ways in which that name is written, parted by semicolons. */
    public String otherNames() {
        return called.otherNames();
    }

    /** The titles of a person's offices. */
    public List<String> offices() {
        return called.offices();
    }

    /** The numbers of a mechanism's sessions, the lowest first. */
    public List<Integer> sessions() {
        return called.sessions();
    }

    /** What became of it, in a word; empty where nothing is followed up. */
    public String standing() {
        return String.join(", ", values(Facet.STANDING));
    }
}
