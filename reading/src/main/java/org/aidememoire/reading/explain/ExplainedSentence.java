package org.aidememoire.reading.explain;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.clean.ParagraphKind;

/**
 * A sentence, what it names, and what rules made of it.
 *
 * @param passage where it stands in the report as delivered
 * @param kind what kind of paragraph it stands in; rules read headings only for engagements, and no datelines or bylines
 * @param words its words
 * @param named what they name, in the order of the text, the longer first
 * @param claims the claims that it makes
 * @param dropped what else in it rules matched
 */
public record ExplainedSentence(
        Passage passage,
        ParagraphKind kind,
        List<Word> words,
        List<Naming> named,
        List<ExplainedClaim> claims,
        List<DroppedMatch> dropped) {
    /**
     * A word or punctuation mark.
     *
     * @param word as the clean text has it
     * @param lemma its dictionary form, in lower case
     * @param tag its part of speech
     * @param spaced whether white space stands before it
     */
    public record Word(String word, String lemma, String tag, boolean spaced) {}

    /**
     * Words that name something.
     *
     * @param from the first of them
     * @param to after the last
     * @param marks what patterns call it
     * @param what who, when or where it is
     */
    public record Naming(int from, int to, List<String> marks, String what) {}

    /**
     * A claim and the match that it came of.
     *
     * @param claim the claim
     * @param match where its rule matched; none where it came of no pattern, as people do
     * @param notes what else the match could have made and why it did not
     */
    public record ExplainedClaim(Claim claim, Optional<MatchedRule> match, List<String> notes) {}

    /**
     * Words that a rule matched, and that made no claim.
     *
     * @param match where it matched
     * @param why what spoke against it; empty where its finder does not tell
     */
    public record DroppedMatch(MatchedRule match, List<String> why) {}

    /** Copies the lists. */
    public ExplainedSentence {
        words = List.copyOf(words);
        named = List.copyOf(named);
        claims = List.copyOf(claims);
        dropped = List.copyOf(dropped);
    }
}
