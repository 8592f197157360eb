package org.aidememoire.web.report;

import java.util.List;
import org.aidememoire.desk.why.Line;
import org.aidememoire.web.page.Frame;

/**
 * Why the machine read a fact.
 *
 * @param frame around it, where it is a page of its own
 * @param found whether the present reader finds the fact at all
 * @param lines the reasons
 */
public record WhyPage(Frame frame, boolean found, List<Line> lines) {
    /** Copies the lines. */
    public WhyPage {
        lines = List.copyOf(lines);
    }
}
