package org.aidememoire.register.line;

import java.util.stream.Stream;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Mechanism;

/** What stands in the very words that a claim rests on. */
public final class InItsWords {
    private InItsWords() {}

    /**
     * Those of {@code mechanisms} that {@code commitment} names: their names stand in the action, or in the words that give its
     * force and its parties. Of “agreed to convene the joint committee next spring” the joint committee; not what the sentence
     * before or another part of the same sentence names.
     */
    public static Stream<Mechanism> mechanisms(Commitment commitment, Stream<Mechanism> mechanisms) {
        return mechanisms.filter(mechanism -> commitment
                .evidence()
                .passages()
                .anyMatch(mechanism.evidence().passage()::overlaps));
    }
}
