package org.aidememoire.web.report;

import java.util.List;
import java.util.Optional;
import org.aidememoire.web.page.Crumb;
import org.aidememoire.web.page.Frame;

/**
 * A report that is kept and does not count, since a person superseded or withdrew it.
 *
 * @param frame around it
 * @param path of its page
 * @param decision the decision by which it does not count
 * @param newer the report that took its place
 * @param carried decisions on it that hold of the later version, too
 * @param leftBehind decisions on words of it that the later version does not have
 * @param paragraphs its text
 * @param trouble why what was sent cannot be decided so; empty where nothing is wrong
 */
public record OutOfCountPage(
        Frame frame,
        String path,
        PastDecision decision,
        Optional<Crumb> newer,
        List<PastDecision> carried,
        List<PastDecision> leftBehind,
        List<String> paragraphs,
        String trouble) {
    /** Copies the lists. */
    public OutOfCountPage {
        carried = List.copyOf(carried);
        leftBehind = List.copyOf(leftBehind);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether the reader may decide here. */
    public boolean isForDeciding() {
        return !frame.isOfAnAskedDay();
    }
}
