package org.aidememoire.desk.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;

/**
 * Finds the words of one version of a report in another: the same words, though lines may break elsewhere; where they stand
 * more than once, at the place whose surroundings are most alike, or else nearest to where they stood.
 */
final class Anchoring {
    /** As many characters of the surroundings are compared on each side. */
    private static final int AROUND = 80;

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final String from;
    private final ReportId later;
    private final String to;

    /** From a version with the text {@code from} to {@code later}, whose text is {@code to}. */
    Anchoring(String from, ReportId later, String to) {
        this.from = from;
        this.later = later;
        this.to = to;
    }

    /** {@code claim} on the same words of the later version; empty if these, or words that decide it, are not there. */
    Optional<Claim> of(Claim claim) {
        return evidence(claim.evidence()).map(there -> Corrected.of(claim, Map.of(), there));
    }

    /** The same, of a claim that was put right and goes by {@code id} in the later version. */
    Optional<Claim> of(Claim corrected, ClaimId id) {
        return of(corrected)
                .map(claim ->
                        claim.id().equals(id) ? claim : Corrected.of(claim, Map.of(), goingBy(id, claim.evidence())));
    }

    private static Evidence goingBy(ClaimId id, Evidence evidence) {
        return new Evidence(evidence.passage(), evidence.cues(), evidence.rule(), evidence.reader(), Optional.of(id));
    }

    private Optional<Evidence> evidence(Evidence evidence) {
        List<Passage> cues = new ArrayList<>();
        for (Passage cue : evidence.cues()) {
            Optional<Passage> there = of(cue);
            if (there.isEmpty()) {
                return Optional.empty();
            }
            cues.add(there.get());
        }
        return of(evidence.passage()).map(passage -> new Evidence(passage, cues, evidence.rule(), evidence.reader()));
    }

    /** {@code passage} in the later version. */
    Optional<Passage> of(Passage passage) {
        return words(passage.quote())
                .matcher(to)
                .results()
                .max((one, other) -> compare(one, other, passage))
                .filter(found -> found.end() > found.start())
                .map(found -> new Passage(later, found.start(), found.end(), found.group()));
    }

    private static Pattern words(String quote) {
        return Pattern.compile(
                BLANK.splitAsStream(quote.strip()).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    private int compare(MatchResult one, MatchResult other, Passage passage) {
        int likeness = Integer.compare(likeness(one, passage), likeness(other, passage));
        return likeness != 0 ? likeness : Integer.compare(distance(other, passage), distance(one, passage));
    }

    private static int distance(MatchResult found, Passage passage) {
        return Math.abs(found.start() - passage.start());
    }

    private int likeness(MatchResult found, Passage passage) {
        int before = 0;
        while (before < AROUND
                && before < Math.min(found.start(), passage.start())
                && to.charAt(found.start() - 1 - before) == from.charAt(passage.start() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < AROUND
                && after < Math.min(to.length() - found.end(), from.length() - passage.end())
                && to.charAt(found.end() + after) == from.charAt(passage.end() + after)) {
            after++;
        }
        return before + after;
    }
}
