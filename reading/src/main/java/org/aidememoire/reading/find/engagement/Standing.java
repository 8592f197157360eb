package org.aidememoire.reading.find.engagement;

import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Whether the words about a verb or noun say that something took place, will, was put off, or did not happen at all. */
final class Standing {
    private final VerbStanding verbs;
    private final NounStanding nouns;

    Standing(RulesFile rules) {
        this.verbs = new VerbStanding(rules);
        this.nouns = new NounStanding(rules, verbs);
    }

    /** Whether an adjective says that it is still to come: "the forthcoming summit". */
    boolean upcoming(NounGroup group) {
        return nouns.upcoming(group);
    }

    /** Of the verb at {@code verb}. */
    Verdict ofVerb(Sentence sentence, int verb) {
        return verbs.ofVerb(sentence, verb);
    }

    /**
     * Of a noun.
     *
     * @param group what stands before it
     * @param end the token after what stands after it
     */
    Verdict ofNoun(Sentence sentence, NounGroup group, int end) {
        return nouns.ofNoun(sentence, group, end);
    }
}
