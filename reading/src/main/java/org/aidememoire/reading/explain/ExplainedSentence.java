package org.aidememoire.reading.explain;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.RuleMatch;

/**
 * A sentence and what rules made of it.
 *
 * @param passage where it stands in the report as delivered
 * @param kind what kind of paragraph it stands in; rules read headings only for engagements, and no datelines or bylines
 * @param read its words and what they name, with the numbers and sums that some families mark for themselves
 * @param claims the claims that it makes
 * @param dropped what else in it rules matched
 */
public record ExplainedSentence(
        Passage passage,
        ParagraphKind kind,
        ReadSentence read,
        List<ExplainedClaim> claims,
        List<DroppedMatch> dropped) {
    /**
     * A claim and the match that it came of.
     *
     * @param claim the claim
     * @param match where its rule matched, perhaps in a sentence that leads into this one; none where it came of no
     *     pattern, as people do
     * @param notes what else the match could have made and why it did not
     */
    public record ExplainedClaim(Claim claim, Optional<RuleMatch> match, List<String> notes) {}

    /**
     * Words that a rule matched, and that made no claim.
     *
     * @param match where it matched
     * @param why what spoke against it; empty where its finder does not tell
     */
    public record DroppedMatch(RuleMatch match, List<String> why) {}

    /** Copies the lists. */
    public ExplainedSentence {
        claims = List.copyOf(claims);
        dropped = List.copyOf(dropped);
    }
}
