package org.aidememoire.model.decision;

/** What came of an attempt to decide. */
public sealed interface Outcome {
    /** It is decided and kept. */
    record Taken(Decision decision) implements Outcome {}

    /**
     * Nothing was decided, since another person had decided on the same thing and the decider had not seen it.
     *
     * @param by the latest such decision; whoever has seen it may decide all the same
     */
    record Overtaken(Decision by) implements Outcome {}
}
