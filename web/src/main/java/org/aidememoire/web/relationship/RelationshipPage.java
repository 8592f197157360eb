package org.aidememoire.web.relationship;

import java.util.List;
import java.util.Optional;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.page.Frame;

/**
 * A relationship at a glance.
 *
 * @param frame around it
 * @param formula the phrase in use
 * @param last the engagement that was held last
 * @param next what is announced
 * @param missed what was announced, and no report tells of it though its day has passed
 * @param fresh what was said first at the last engagement or since
 * @param sides how the commitments of each side stand
 * @param chosen which sides these are, where they are not all
 * @param standings the heads of the columns of {@code sides}
 * @param sectors the sectors of the commitments
 * @param targets what is aimed at
 * @param pending invitations that no visit answered
 * @param falling what falls due, the soonest first
 * @param past what is past its day, the last first
 * @param ahead milestones
 */
public record RelationshipPage(
        Frame frame,
        Optional<FormulaInUse> formula,
        List<RegisterLine> last,
        List<RegisterLine> next,
        List<RegisterLine> missed,
        Fresh fresh,
        List<Side> sides,
        Optional<String> chosen,
        List<String> standings,
        List<Number> sectors,
        List<RegisterLine> targets,
        List<RegisterLine> pending,
        Few falling,
        Few past,
        List<RegisterLine> ahead) {
    /** Copies the lists. */
    public RelationshipPage {
        last = List.copyOf(last);
        next = List.copyOf(next);
        missed = List.copyOf(missed);
        sides = List.copyOf(sides);
        standings = List.copyOf(standings);
        sectors = List.copyOf(sectors);
        targets = List.copyOf(targets);
        pending = List.copyOf(pending);
        ahead = List.copyOf(ahead);
    }

    /**
     * The first of some.
     *
     * @param lines the first
     * @param count how many there are in all, as the reader writes it
     * @param more whether there are more than {@code lines}
     * @param address all of them
     */
    public record Few(List<RegisterLine> lines, String count, boolean more, String address) {
        /** Copies the list. */
        public Few {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A number that opens its list.
     *
     * @param name what is counted
     * @param count how many, as the reader writes it
     * @param address the list
     */
    public record Number(String name, String count, String address) {}

    /**
     * How the commitments of a side stand.
     *
     * @param name the side
     * @param all all of its commitments
     * @param standings by standing, in the order of the page's
     */
    public record Side(String name, Number all, List<Number> standings) {
        /** Copies the list. */
        public Side {
            standings = List.copyOf(standings);
        }
    }

    /**
     * The phrase that names the relationship.
     *
     * @param words as the last report has it
     * @param address its entry
     * @param since since when it is used
     * @param added what it has beyond an earlier phrase
     */
    public record FormulaInUse(String words, String address, Optional<String> since, String added) {}

    /**
     * What is new.
     *
     * @param since the day from which on it is new
     * @param more how much more of it there is than {@code lines}
     * @param lines the first of it
     * @param address all that was said since, new or again
     */
    public record Fresh(Optional<String> since, int more, List<RegisterLine> lines, String address) {
        /** Copies the list. */
        public Fresh {
            lines = List.copyOf(lines);
        }
    }
}
