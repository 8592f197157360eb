package org.aidememoire.web.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.web.inquiry.Inquiry;

/** The facts of one report, each in a line. */
final class FactLines {
    private final ReportId report;
    private final Inquiry inquiry;
    private final Decided decided;
    private final FactWords words;
    private final Map<ClaimId, Integer> numbers = new HashMap<>();
    private final Map<ClaimId, Integer> lanes;
    /** A claim stands in each piece of the text that it covers, and once more in the list beside it. */
    private final Map<Claim, Fact> made = new IdentityHashMap<>();

    /** Lines of {@code claims}, which are in the order in which they are numbered. */
    FactLines(ReportId report, List<Claim> claims, Inquiry inquiry) {
        this.report = report;
        this.inquiry = inquiry;
        this.decided = inquiry.desk().decided();
        this.words = new FactWords(inquiry.tongue());
        this.lanes = Lanes.of(claims);
        claims.forEach(claim -> numbers.put(claim.id(), numbers.size() + 1));
    }

    Fact of(Claim claim) {
        return made.computeIfAbsent(claim, this::fact);
    }

    private Fact fact(Claim claim) {
        ClaimId id = claim.id();
        Standing standing = decided.standing(id);
        return new Fact(
                numbers.getOrDefault(id, 0),
                id.value(),
                FactWords.kind(claim),
                words.line(claim),
                standing == Standing.AS_READ ? "" : standing.word(),
                lanes.getOrDefault(id, 0),
                opened(id),
                inquiry.links().to("/reports/" + report.brief() + "/claims/" + id));
    }

    /** The address of the report with a fact opened. */
    private String opened(ClaimId id) {
        return inquiry.links().to("/reports/" + report.brief(), Map.of("claim", id.value())) + "#c-" + id;
    }
}
