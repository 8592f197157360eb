package org.aidememoire.web.trail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.report.PastDecision;

/**
 * Decisions on the record, the latest first.
 *
 * @param frame around them
 * @param steps a part of them
 * @param span which part, of how many
 * @param people those who have decided, to choose from
 * @param acts what can be decided, to choose from
 * @param asked what narrows the trail
 * @param trouble why part of that cannot be understood
 * @param seal the seal of the last decision of all, which vouches for the whole chain; empty where nothing is decided
 * @param unattached how many decisions hold to words that the present reading does not have
 * @param previous the part before
 * @param next the part after
 */
public record TrailPage(
        Frame frame,
        List<Step> steps,
        String span,
        List<String> people,
        List<String> acts,
        Map<String, String> asked,
        Optional<String> trouble,
        String seal,
        int unattached,
        Optional<String> previous,
        Optional<String> next) {
    /** Copies the lists. */
    public TrailPage {
        steps = List.copyOf(steps);
        people = List.copyOf(people);
        acts = List.copyOf(acts);
    }

    /** What was asked of one side; empty where nothing was. */
    public String asked(String name) {
        return asked.getOrDefault(name, "");
    }

    /**
     * A decision with what it is about.
     *
     * @param decision the decision
     * @param subject the word for what it is about, and its identifier
     * @param quote the words that it is about; empty where it is about no words
     * @param address where that is to be seen; empty where it is gone
     */
    public record Step(PastDecision decision, String subject, String quote, Optional<String> address) {}
}
