package org.aidememoire.register;

import java.util.Collections;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.report.Passage;

/** What stands in the very words that a claim rests on. */
public final class InItsWords {
    private InItsWords() {}

    /**
     * Those of {@code mechanisms}, which the same report names somewhere, that {@code commitment} names: their names stand in the
     * action, or in the words that give its force and its parties. Of “agreed to convene the joint committee next spring” the
     * joint committee; not what the sentence before or another part of the same sentence names.
     */
    public static Stream<Mechanism> mechanisms(Commitment commitment, Stream<Mechanism> mechanisms) {
        return mechanisms.filter(
                mechanism -> commitment.evidence().passages().anyMatch(words -> name(mechanism, words)));
    }

    /** A report that names it several times makes one claim, where it does so first. */
    private static boolean name(Mechanism mechanism, Passage words) {
        return words.overlaps(mechanism.evidence().passage())
                || stand(FoldedWords.of(mechanism.name()), FoldedWords.of(words.quote()));
    }

    private static boolean stand(FoldedWords name, FoldedWords words) {
        return !name.isEmpty() && Collections.indexOfSubList(words.inOrder(), name.inOrder()) >= 0;
    }
}
