package org.aidememoire.desk.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.decide.SamePlaces.Sought;
import org.aidememoire.desk.decide.Wording.Stretch;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;

/**
 * Finds the words of one version of a report in another: the same words, though lines may break elsewhere; where they stand
 * more than once, at the place that is the same by its surroundings and its order. No two places of the one are the
 * same place of the other. Not thread-safe.
 */
final class Anchoring {
    private final Wording from;
    private final ReportId later;
    private final String text;
    private final Wording to;
    private final Map<Sought, SamePlaces> places = new HashMap<>();

    /** From a version with the text {@code from} to {@code later}, whose text is {@code to}. */
    Anchoring(String from, ReportId later, String to) {
        this.from = new Wording(from);
        this.later = later;
        this.text = to;
        this.to = new Wording(to);
    }

    /** {@code claim} on the same words of the later version; empty if these, or words that decide it, are not there. */
    Optional<Claim> of(Claim claim) {
        return evidence(claim.evidence()).map(there -> Corrected.of(claim, Map.of(), there));
    }

    /** The same, of a claim that goes by {@code id} in the later version. */
    Optional<Claim> of(Claim said, ClaimId id) {
        return of(said).map(claim ->
                claim.id().equals(id) ? claim : Corrected.of(claim, Map.of(), goingBy(id, claim.evidence())));
    }

    private static Evidence goingBy(ClaimId id, Evidence evidence) {
        return new Evidence(evidence.passage(), evidence.cues(), evidence.rule(), evidence.reader(), Optional.of(id));
    }

    private Optional<Evidence> evidence(Evidence evidence) {
        Stretch words = from.stretch(evidence.passage());
        return place(words).flatMap(there -> {
            List<Passage> cues = new ArrayList<>();
            for (Passage cue : evidence.cues()) {
                cue(from.stretch(cue), words, there).map(this::passage).ifPresent(cues::add);
            }
            return cues.size() < evidence.cues().size()
                    ? Optional.empty()
                    : Optional.of(new Evidence(passage(there), cues, evidence.rule(), evidence.reader()));
        });
    }

    /** {@code passage} in the later version. */
    Optional<Passage> of(Passage passage) {
        return place(from.stretch(passage)).map(this::passage);
    }

    private Optional<Stretch> place(Stretch words) {
        return places.computeIfAbsent(Sought.of(from, words), sought -> SamePlaces.of(sought, from, to))
                .of(words);
    }

    /**
     * What decides a claim stands where it stood from the claim's words: on the same side of them, as nearly as far
     * away as can be, and in their sentence if it was there. The same word in another sentence decides another claim.
     */
    private Optional<Stretch> cue(Stretch cue, Stretch words, Stretch there) {
        return Sought.of(from, cue).in(to).stream()
                .filter(found -> found.overlaps(there) == cue.overlaps(words))
                .filter(found -> found.overlaps(there) || found.behind(there) > 0 == cue.behind(words) > 0)
                .filter(found -> from.isApart(cue, words) || !to.isApart(found, there))
                .min(Comparator.comparingInt(found -> Math.abs(found.behind(there) - cue.behind(words))));
    }

    private Passage passage(Stretch there) {
        return new Passage(later, to.start(there), to.end(there), text.substring(to.start(there), to.end(there)));
    }
}
