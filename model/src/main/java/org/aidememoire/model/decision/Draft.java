package org.aidememoire.model.decision;

import org.aidememoire.model.account.Signatory;

/**
 * What a person wants to decide, before it is numbered, dated and sealed.
 *
 * @param by who signs it
 * @param subject what it is about
 * @param act what is done
 * @param why the reason, or the text of a remark; empty where none is given
 */
public record Draft(Signatory by, Subject subject, Act act, String why) {
    /**
     * @throws IllegalArgumentException if the act cannot be done to the subject, lacks a reason that it needs, or changes
     *     what a correction cannot change
     */
    public Draft {
        why = why.strip();
        ActKind kind = act.kind();
        if (subject instanceof Subject.Erased != act instanceof Act.Erased) {
            throw new IllegalArgumentException("a decision is erased whole or not at all");
        }
        if (!(act instanceof Act.Erased)) {
            if (!kind.fits(subject)) {
                throw new IllegalArgumentException("cannot " + kind.word() + " " + subject.key());
            }
            if (why.isEmpty()
                    && (kind.needsReason()
                            || act instanceof Act.Correct to && to.support().isEmpty())) {
                throw new IllegalArgumentException("to " + kind.word() + " takes a reason");
            }
            if (act instanceof Act.Correct to && subject instanceof Subject.OfClaim was) {
                requireSameClaim(was, to);
            }
        }
    }

    private static void requireSameClaim(Subject.OfClaim was, Act.Correct to) {
        if (!to.after().id().equals(was.id())
                || !to.after().evidence().report().equals(was.claim().evidence().report())) {
            throw new IllegalArgumentException("a correction of " + was.id() + " cannot make another claim of it");
        }
    }

    /** What is done. */
    public ActKind kind() {
        return act.kind();
    }
}
