package org.aidememoire.reading.find.commitment;

import org.aidememoire.reading.mention.ReadSentence;

/**
 * An action under a cue. The cue may stand in an earlier sentence, that leads into a list.
 *
 * @param read the action's sentence
 * @param cue what gives it its force
 * @param action the action
 */
record Undertaking(ReadSentence read, Cue cue, Action action) {
    /** How far the action starts from its cue; the nearer cue has the better claim to it. */
    int distance() {
        return Math.abs(action.from() - cue.end());
    }
}
