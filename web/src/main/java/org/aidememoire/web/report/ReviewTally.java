package org.aidememoire.web.report;

import java.util.List;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.decision.Standing;

/**
 * How far people have looked at the facts of a report.
 *
 * @param facts how many there are
 * @param decided how many of them somebody has decided on
 */
public record ReviewTally(int facts, int decided) {
    /** That of {@code claims}, as far as {@code decided} knows. */
    static ReviewTally of(List<Claim> claims, Decided decided) {
        return new ReviewTally(claims.size(), (int) claims.stream()
                .filter(claim -> decided.standing(claim.id()) != Standing.AS_READ)
                .count());
    }

    /** In words. */
    public String words() {
        String all = facts == 1 ? "1 fact" : facts + " facts";
        if (facts == 0) {
            return "nothing found";
        }
        return decided == 0 ? all + ", none looked at yet" : all + ", " + decided + " decided on";
    }
}
