package org.aidememoire.web.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.Passage;

/** Gives claims that share words lanes of their own to be underlined in, the longer ones nearer to the words. */
final class Lanes {
    /** How many lines fit under a word; what comes on top of that shares the last. */
    static final int MOST = 4;

    private static final Comparator<Claim> LONGER_FIRST = Comparator.comparingInt(
                    (Claim claim) -> claim.evidence().passage().start())
            .thenComparing(Comparator.comparingInt(
                            (Claim claim) -> claim.evidence().passage().end())
                    .reversed())
            .thenComparing(Claim::kind)
            .thenComparing(Claim::id);

    private Lanes() {}

    /** {@code claims} in the order in which they begin, the longer before the shorter. */
    static List<Claim> inOrder(List<Claim> claims) {
        return claims.stream().sorted(LONGER_FIRST).toList();
    }

    /** The lane of each of {@code claims}, which are in that order, from 0. */
    static Map<ClaimId, Integer> of(List<Claim> claims) {
        int[] freeFrom = new int[MOST];
        Map<ClaimId, Integer> lanes = new HashMap<>();
        for (Claim claim : claims) {
            Passage words = claim.evidence().passage();
            int lane = 0;
            while (lane < MOST - 1 && freeFrom[lane] > words.start()) {
                lane++;
            }
            freeFrom[lane] = Math.max(freeFrom[lane], words.end());
            lanes.put(claim.id(), lane);
        }
        return lanes;
    }
}
