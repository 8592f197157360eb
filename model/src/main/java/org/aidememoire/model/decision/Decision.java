package org.aidememoire.model.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.aidememoire.model.account.Signatory;

/**
 * What a person decided: signed, dated, and sealed into the chain of all decisions of a record. It is never changed or
 * removed; a later decision may undo it.
 *
 * @param number its place in the chain, from 1
 * @param at when, in UTC to the millisecond
 * @param draft what was decided on, by whom and why
 * @param previous the seal of the decision before it
 * @param seal its own
 */
public record Decision(long number, Instant at, Draft draft, Seal previous, Seal seal) {
    /** @throws IllegalArgumentException if the number is less than 1, or the moment is finer than a millisecond */
    public Decision {
        if (number < 1 || !at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("not a decision's number and moment: " + number + ", " + at);
        }
    }

    /** Who signed it. */
    public Signatory by() {
        return draft.by();
    }

    /** What it is about. */
    public Subject subject() {
        return draft.subject();
    }

    /** What was done. */
    public Act act() {
        return draft.act();
    }

    /** What was done, without what it takes. */
    public ActKind kind() {
        return draft.kind();
    }

    /** The reason, or the text of a remark; empty where none was given. */
    public String why() {
        return draft.why();
    }

    /** Whether its content has been erased. */
    public boolean isErased() {
        return act() instanceof Act.Erased;
    }
}
