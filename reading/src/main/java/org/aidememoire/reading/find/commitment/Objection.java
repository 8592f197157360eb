package org.aidememoire.reading.find.commitment;

import org.aidememoire.reading.sentence.Sentence;

/** Why words that a rule matched are no commitment, said to whoever wrote the rule. */
final class Objection {
    static final String UNDONE = "a word before the cue denies it, or makes it only possible";
    static final String DESCRIBING = "the cue only describes the noun before it";
    static final String BELIEVED = "it is what somebody believes will happen";

    private Objection() {}

    static String noAction(Cue cue) {
        return cue.leads()
                ? "no action follows in this sentence; if it leads into a list, the items hold the actions"
                : "no action follows of the form that the rule takes (takes: "
                        + cue.match().rule().settings().get("takes") + ")";
    }

    static String noDeed(Cue cue, Action action, String head) {
        return quoted(cue.read().sentence(), action) + " is none of what the rule takes (head: " + head + ")";
    }

    static String idle(Cue cue, Action action) {
        return quoted(cue.read().sentence(), action) + " is only said, or is for another family (list idle)";
    }

    static String taken(Undertaking each) {
        return quoted(each.read().sentence(), each.action())
                + " belongs to a rule whose cue is nearer, or that stands before this one in the file";
    }

    static String unbound(Undertaking each, Parties.Bound bound) {
        return quoted(each.read().sentence(), each.action())
                + (bound.by().isEmpty()
                        ? ": who undertakes it is not settled"
                        : ": the report names only one side, so that it is nobody's towards another");
    }

    private static String quoted(Sentence sentence, Action action) {
        return "“" + sentence.token(action.from()).word() + " … "
                + sentence.token(action.to() - 1).word() + "”";
    }
}
