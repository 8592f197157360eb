package org.aidememoire.reading.find.commitment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Force;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Words that give what follows them the force of a commitment.
 *
 * @param match where its rule matched
 */
record Cue(RuleMatch match) {
    private static final Set<String> UNDOING = Set.of(
            "not", "n't", "never", "without", "fail", "deny", "unless", "if", "whether", "could", "might", "may",
            "cannot", "no", "nor", "neither", "unable", "yet");
    private static final Set<String> CLAUSE_STARTS = Set.of(",", ";", "and", "that", "but", "which", "who");
    private static final List<String> DESCRIBED = List.of("in", "at", "by", "during", "last", "earlier", "between");
    private static final int REACH = 5;

    /** The token of the verb or noun that gives the force. */
    int at() {
        return match.group("cue").map(Stretch::from).orElse(match.match().from());
    }

    /** The last token of the cue's own words, before the action. */
    int end() {
        return match.match().to();
    }

    /** Where the words of the action start. */
    int start() {
        return match.group("act").map(Stretch::from).orElse(end());
    }

    /** The token after the action's words, where the rule names them. */
    int actEnd() {
        return match.group("act").map(Stretch::to).orElse(end());
    }

    /** Whether the action stands before it: "a loan of 3 million francs | offered by". */
    boolean follows() {
        return match.group("act").filter(act -> act.to() <= at()).isPresent();
    }

    ReadSentence read() {
        return match.sentence();
    }

    Force force(Voice voice) {
        return match.rule()
                .setting("own-voice")
                .filter(force -> voice.ownIn(read().sentence()))
                .map(Force::of)
                .orElseGet(this::force);
    }

    Force force() {
        return Force.of(match.rule().setting("force").orElseThrow());
    }

    /** Whether it binds the sides together though no subject says so. */
    boolean joint() {
        return force() != Force.INTENDED || match.rule().setting("by").isPresent();
    }

    List<Takes> takes() {
        String takes = match.rule().setting("takes").orElseThrow();
        return takes.equals("either") ? List.of(Takes.VERBS, Takes.THINGS) : List.of(Takes.of(takes));
    }

    /** The modal verbs that a clause under it may have. */
    Modal modal() {
        return match.rule().setting("modal").map(Modal::of).orElse(Modal.ANY);
    }

    /** Whether what is undertaken is not to do it. */
    boolean refusal() {
        return match.rule().setting("polarity").isPresent();
    }

    /** "have not agreed", "denied that", "could agree", "if they agree": no undertaking at all. */
    boolean undone() {
        Sentence sentence = read().sentence();
        for (int before = at() - 1; before >= Math.max(0, at() - REACH); before--) {
            if (CLAUSE_STARTS.contains(sentence.token(before).form())) {
                return false;
            }
            if (UNDOING.contains(sentence.token(before).form())
                    || UNDOING.contains(sentence.token(before).lemma())) {
                return true;
            }
        }
        return false;
    }

    /**
     * "the ties agreed upon in May", "a proposed bridge to Togo", "our shared commitment", "thanks for being invited": a
     * participle that describes, and reports nothing.
     */
    boolean describing() {
        Sentence sentence = read().sentence();
        boolean adjective = sentence.tagged(at(), "VBN")
                && Stream.of("DT", "PRP$", "POS").anyMatch(tag -> sentence.tagged(at() - 1, tag));
        boolean undergone = sentence.tagged(at(), "VBN") && sentence.is(at() - 1, "being");
        boolean relative = sentence.tagged(at() - 1, "WDT") && force() == Force.PROPOSED;
        return adjective
                || undergone
                || relative
                || sentence.tagged(at(), "VBN")
                        && sentence.tagged(at() - 1, "N")
                        && DESCRIBED.stream().anyMatch(word -> sentence.is(end(), word));
    }

    /** Whether what it governs follows as a list: its words end the sentence, or the sentence ends in a colon. */
    boolean leads() {
        Sentence sentence = read().sentence();
        int last = sentence.size() - 1;
        return end() > last || sentence.is(last, ":") || end() == last && sentence.is(last, "-");
    }
}
