package org.aidememoire.web.report;

import java.util.List;

/**
 * How far people have looked at the facts of a report.
 *
 * @param facts how many there are
 * @param decided how many of them somebody has decided on
 */
public record ReviewTally(int facts, int decided) {
    static ReviewTally of(List<Fact> facts) {
        return new ReviewTally(facts.size(), (int)
                facts.stream().filter(fact -> !fact.standing().isEmpty()).count());
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
