package org.aidememoire.desk.decide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.reading.Reading;

/**
 * A version of a report beside the one that took its place, each as the machine read it. Words that stand in both are
 * no more than half of it: around them the later version may say the contrary. So a claim goes on as another only where
 * the later version is read there to say the same.
 */
final class Succession {
    private final Anchoring anchoring;
    private final Map<ClaimId, Claim> before;
    private final Map<ClaimId, Claim> untouched;
    private final Map<ClaimId, Claim> there = new LinkedHashMap<>();

    Succession(Anchoring anchoring, Reading before, Reading after) {
        this.anchoring = anchoring;
        this.before = byId(before);
        this.untouched = byId(after);
        match();
    }

    private static Map<ClaimId, Claim> byId(Reading reading) {
        Map<ClaimId, Claim> claims = new LinkedHashMap<>();
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }

    private void match() {
        Map<ClaimId, Claim> anchored = new LinkedHashMap<>();
        before.forEach((id, claim) -> anchoring.of(claim).ifPresent(found -> anchored.put(id, found)));
        anchored.forEach((id, found) ->
                Optional.ofNullable(untouched.remove(found.id())).ifPresent(same -> there.put(id, same)));
        anchored.keySet().removeAll(there.keySet());
        anchored.forEach((id, found) -> take(found).ifPresent(near -> there.put(id, near)));
    }

    /** What the later version was read to say where {@code anchored} stands; once it is taken it is nothing else's. */
    private Optional<Claim> take(Claim anchored) {
        Optional<Claim> found = Optional.ofNullable(untouched.get(anchored.id()))
                .or(() -> new Counterpart(anchored).thereAmong(untouched.values()));
        found.ifPresent(claim -> untouched.remove(claim.id()));
        return found;
    }

    /** The identifiers under which claims of the earlier version, by theirs, go on in the later. */
    Map<ClaimId, ClaimId> successors() {
        return there.entrySet().stream()
                .filter(one -> SameSaying.of(one.getValue(), claimBefore(one.getKey())))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().id()));
    }

    private Claim claimBefore(ClaimId id) {
        return Optional.ofNullable(before.get(id)).orElseThrow();
    }

    /**
     * {@code verdicts}, all that there are on the earlier version, as they hold of the later, by the numbers of
     * their decisions.
     */
    Map<Long, Verdict> carry(Collection<Verdict> verdicts) {
        Set<ClaimId> decidedOn = verdicts.stream().map(Verdict::id).collect(Collectors.toSet());
        Map<Long, Verdict> carried = new LinkedHashMap<>();
        verdicts.forEach(verdict ->
                carry(verdict, read(verdict, decidedOn)).ifPresent(there -> carried.put(verdict.number(), there)));
        return carried;
    }

    /** What the earlier version is now read to say where {@code verdict} was given. */
    private Optional<Claim> read(Verdict verdict, Set<ClaimId> decidedOn) {
        return Optional.ofNullable(before.get(verdict.id())).or(() -> new Counterpart(verdict.subject())
                .among(before.values().stream()
                        .filter(claim -> !decidedOn.contains(claim.id()))
                        .toList()));
    }

    private Optional<Verdict> carry(Verdict verdict, Optional<Claim> read) {
        return anchoring.of(verdict.subject().claim()).flatMap(found -> {
            Optional<Claim> own =
                    read.isPresent() ? read.flatMap(claim -> Optional.ofNullable(there.get(claim.id()))) : take(found);
            if (own.isEmpty()) {
                return verdict.standing() == Standing.ADDED ? carry(verdict, found) : Optional.empty();
            }
            return own.filter(claim -> Stream.concat(
                                    read.stream(), Stream.of(verdict.subject().claim(), verdict.said()))
                            .anyMatch(said -> SameSaying.of(said, claim)))
                    .flatMap(claim -> carry(verdict, claim));
        });
    }

    private Optional<Verdict> carry(Verdict verdict, Claim there) {
        Subject.OfClaim subject = new Subject.OfClaim(there.id(), there, new TreeSet<>());
        return anchoring
                .of(verdict.said(), there.id())
                .map(said -> new Verdict(verdict.decision(), subject, said, verdict.standing()));
    }
}
