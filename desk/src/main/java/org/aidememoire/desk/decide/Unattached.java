package org.aidememoire.desk.decide;

import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Standing;

/**
 * A decision on something that is no longer there to be decided on, for a person to look at.
 *
 * @param decision the decision
 * @param because what is missing, and what holds now, in words
 */
public record Unattached(Decision decision, String because) {
    static Unattached of(Verdict verdict) {
        String missing = "the present reading says nothing like it; ";
        return new Unattached(
                verdict.decision(),
                missing
                        + (verdict.standing() == Standing.REJECTED
                                ? "there is nothing to reject any more"
                                : "it stays in the register on the word of "
                                        + verdict.decision().by().name()));
    }
}
