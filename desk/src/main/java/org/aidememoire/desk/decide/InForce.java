package org.aidememoire.desk.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;

/**
 * Which decisions hold. An undoing can itself be undone; then what it undid holds again.
 *
 * @param holding those that hold, by number, without the undoings
 * @param undone the numbers of those that are undone, undoings among them
 */
record InForce(List<Decision> holding, Set<Long> undone) {
    /** What holds of {@code log}, which is in the order of the numbers. */
    static InForce of(List<Decision> log) {
        Set<Long> undone = new HashSet<>();
        List<Decision> holding = new ArrayList<>();
        // From the last to the first, since only a later decision can undo one.
        for (int i = log.size() - 1; i >= 0; i--) {
            Decision decision = log.get(i);
            if (undone.contains(decision.number())) {
                continue;
            }
            if (decision.act() instanceof Act.Undo undo) {
                undone.add(undo.number());
            } else {
                holding.add(decision);
            }
        }
        Collections.reverse(holding);
        return new InForce(holding, undone);
    }
}
