package org.aidememoire.web.compare;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.web.page.Frame;

/**
 * A comparison, or the form for one.
 *
 * @param frame around it
 * @param before what is chosen as the earlier side
 * @param after what is chosen as the later side
 * @param reports the reports to choose from
 * @param engagements the engagements to choose from
 * @param trouble why the two cannot be compared; empty where they can, or nothing is chosen
 * @param names the names of the sides, where they were compared
 * @param groups what changed, by how
 */
public record ComparePage(
        Frame frame,
        String before,
        String after,
        List<Choice> reports,
        List<Choice> engagements,
        String trouble,
        Optional<Names> names,
        List<Group> groups) {
    /** Copies the lists. */
    public ComparePage {
        reports = List.copyOf(reports);
        engagements = List.copyOf(engagements);
        groups = List.copyOf(groups);
    }

    /** A thing to choose: what an address calls it, and what the reader sees. */
    public record Choice(String value, String name) {}

    /** The names of the two sides. */
    public record Names(String before, String after) {}

    /**
     * The changes of one sort.
     *
     * @param title what sort
     * @param changes one by one
     */
    public record Group(String title, List<Change> changes) {
        /** Copies the list. */
        public Group {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One change.
     *
     * @param kind what sort of thing changed, and how else
     * @param before what was said before
     * @param after what was said after
     * @param because why the two are set side by side
     */
    public record Change(String kind, Optional<Words> before, Optional<Words> after, String because) {}

    /**
     * Words of one side.
     *
     * @param pieces the words, those marked that the other side has not
     * @param address the entry
     * @param passage where they stand
     * @param report in which report
     * @param standing of a commitment by whom, and how firmly; else empty
     */
    public record Words(List<Piece> pieces, String address, String passage, String report, String standing) {
        /** Copies the list. */
        public Words {
            pieces = List.copyOf(pieces);
        }
    }
}
