package org.aidememoire.reading.find.engagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/**
 * One mention of an engagement.
 *
 * @param kind what it calls it
 * @param rule the rule that found it
 * @param read its sentence
 * @param head the token that tells of it
 * @param from the first token of its words
 * @param to after the last
 * @param cast who takes part
 * @param where where
 * @param when when
 * @param status how it stands, where the mention says so
 * @param reference how it points to an engagement
 * @param diplomatic whether only states do such things with one another, whoever takes part
 */
record Occasion(
        EngagementKind kind,
        RuleName rule,
        ReadSentence read,
        int head,
        int from,
        int to,
        Cast cast,
        Whereabouts where,
        Period when,
        Optional<EngagementStatus> status,
        Reference reference,
        boolean diplomatic) {

    private static final Set<String> HOURS = Set.of("a.m.", "p.m.", "am", "pm", "hrs", "h", "hours", "noon");

    /** How a mention points to an engagement. */
    enum Reference {
        /** It tells of it. */
        TOLD,
        /** It tells of another than those before: "had visited before", "the talks earlier that day". */
        ANOTHER,
        /** It tells of one of a row: "the second dialogue". */
        NUMBERED,
        /** It speaks of it as known: "the visit", "during their talks". */
        KNOWN,
        /** It only implies it: "the two leaders discussed". */
        IMPLIED,
        /** It stands in a headline, and what the text below says counts first. */
        HEADLINE
    }

    EngagementFamily family() {
        return EngagementFamily.of(kind);
    }

    /** Whether nothing but a day or an hour stands before it in its line, as on a programme: "10:00 Meeting with". */
    boolean opensItsLine() {
        Sentence sentence = read.sentence();
        return (sentence.tagged(head, "N") || sentence.tagged(head, "VBG"))
                && IntStream.range(0, from)
                        .filter(i -> Character.isLetter(sentence.token(i).word().charAt(0)))
                        .allMatch(i -> HOURS.contains(sentence.token(i).form())
                                || read.all(DateMention.class).anyMatch(date -> date.covers(i)));
    }

    /** The same occasion with fewer in it, told by the words up to {@code end}. */
    Occasion of(Cast players, int end) {
        return new Occasion(kind, rule, read, head, from, end, players, where, when, status, reference, diplomatic);
    }

    /** The same occasion without a date. */
    Occasion undated() {
        return new Occasion(
                kind, rule, read, head, from, to, cast, where, Period.UNKNOWN, status, reference, diplomatic);
    }
}
