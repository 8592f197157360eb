package org.aidememoire.desk.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.reading.Reading;

/**
 * A reading with people's word on its claims: what they rejected is not in it, what they put right is put right, and what
 * they added is in it. A claim that a person has decided on says what it said then, whatever a later reader makes of it.
 *
 * @param reading the reading with their word
 * @param unattached decisions on what the reading that was revised does not say
 */
record Revision(Reading reading, List<Unattached> unattached) {
    /** What {@code verdicts}, the last word on each claim in the order of the decisions, make of {@code read}. */
    static Revision of(Reading read, Collection<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return new Revision(read, List.of());
        }
        Map<ClaimId, Claim> untouched = new LinkedHashMap<>();
        read.claims().forEach(claim -> untouched.put(claim.id(), claim));
        List<Verdict> lost = verdicts.stream()
                .filter(verdict -> untouched.remove(verdict.id()) == null)
                .toList();
        List<Unattached> unattached = new ArrayList<>();
        List<Claim> said = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            boolean found = !lost.contains(verdict) || isFound(verdict, untouched);
            if (!found && !verdict.isOnAddition()) {
                unattached.add(Unattached.of(verdict));
            }
            if (found || verdict.standing() == Standing.ADDED || !verdict.isCarried()) {
                verdict.claim().ifPresent(said::add);
            }
        }
        List<Claim> claims = new ArrayList<>(untouched.values());
        claims.addAll(said);
        return new Revision(
                new Reading(read.report(), read.reader(), read.language(), read.published(), claims, read.problems()),
                unattached);
    }

    /** What was carried over has been matched with this very reading already. */
    private static boolean isFound(Verdict lost, Map<ClaimId, Claim> untouched) {
        Optional<Claim> counterpart =
                lost.isCarried() ? Optional.empty() : new Counterpart(lost.subject()).among(untouched.values());
        counterpart.ifPresent(claim -> untouched.remove(claim.id()));
        return counterpart.isPresent();
    }
}
