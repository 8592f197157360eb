package org.aidememoire.desk.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.ReportId;

/**
 * What people said of the words of superseded reports, in the versions that took their places: it holds there of the same
 * words. What was said of words that are not there is left behind, and listed.
 */
final class CarriedOver {
    private final Successions successions;
    private final Map<ReportId, ReportId> heirs;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Map<ClaimId, ReportId> earlier = new HashMap<>();
    private final Map<ClaimId, ClaimId> later = new HashMap<>();
    private final Map<ClaimId, SortedSet<ClaimId>> formerly = new HashMap<>();
    private final Map<Long, ReportId> carried = new HashMap<>();
    private final Map<ReportId, Set<Long>> from = new HashMap<>();
    private final List<LeftBehind> leftBehind = new ArrayList<>();

    /**
     * Works it out.
     *
     * @param holding the decisions that hold, by number
     * @param last the last word on each claim
     * @param heirs the report that stands in the place of each superseded one
     */
    CarriedOver(
            List<Decision> holding, Collection<Verdict> last, Map<ReportId, ReportId> heirs, Successions successions) {
        this.successions = successions;
        this.heirs = heirs;
        boolean onEntries = holding.stream().anyMatch(decision -> decision.subject() instanceof Subject.OfEntry);
        Set<ReportId> decidedOn =
                holding.stream().flatMap(decision -> report(decision).stream()).collect(Collectors.toSet());
        heirs.keySet().stream()
                .filter(report -> onEntries || decidedOn.contains(report))
                .forEach(this::match);
        last.stream().filter(verdict -> heirs.containsKey(verdict.report())).forEach(this::carry);
        later.forEach((before, now) ->
                formerly.computeIfAbsent(now, id -> new TreeSet<>()).add(before));
        holding.stream().filter(decision -> Verdict.of(decision).isEmpty()).forEach(this::note);
    }

    private static Optional<ReportId> report(Decision decision) {
        return decision.subject() instanceof Subject.OfClaim one
                ? Optional.of(one.claim().evidence().report())
                : Optional.empty();
    }

    private void match(ReportId report) {
        successions.claims(report).forEach(id -> earlier.put(id, report));
        later.putAll(successions.between(report, heir(report)).successors());
    }

    private ReportId heir(ReportId report) {
        return Optional.ofNullable(heirs.get(report)).orElseThrow();
    }

    private void carry(Verdict verdict) {
        earlier.put(verdict.id(), verdict.report());
        anchored(verdict)
                .ifPresentOrElse(
                        there -> {
                            verdicts.add(there);
                            carried(verdict.decision(), verdict.report());
                            if (there.standing() != Standing.REJECTED) {
                                later.put(verdict.id(), there.id());
                            }
                        },
                        () -> leaveBehind(verdict.decision(), verdict.report()));
    }

    private void carried(Decision decision, ReportId report) {
        carried.put(decision.number(), heir(report));
        from.computeIfAbsent(report, id -> new HashSet<>()).add(decision.number());
    }

    private void leaveBehind(Decision decision, ReportId report) {
        leftBehind.add(new LeftBehind(decision, report, heir(report)));
    }

    private Optional<Verdict> anchored(Verdict verdict) {
        ReportId heir = heir(verdict.report());
        Map<ClaimId, ClaimId> ids = successions.between(verdict.report(), heir).anchored();
        return successions.anchoring(verdict.report(), heir).flatMap(anchoring -> {
            Optional<Claim> before = anchoring.of(verdict.subject().claim());
            return before.flatMap(there -> {
                ClaimId id = ids.getOrDefault(verdict.id(), there.id());
                Subject.OfClaim subject = new Subject.OfClaim(
                        id, there, translated(verdict.subject().beside(), ids));
                return anchoring
                        .of(verdict.said(), id)
                        .map(said -> new Verdict(verdict.decision(), subject, said, verdict.standing()));
            });
        });
    }

    private static SortedSet<ClaimId> translated(SortedSet<ClaimId> beside, Map<ClaimId, ClaimId> ids) {
        return beside.stream()
                .flatMap(id -> Optional.ofNullable(ids.get(id)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Decisions on entries, and remarks: they go with the claims that they are about. */
    private void note(Decision decision) {
        Set<ClaimId> ids = claims(decision.subject());
        List<ClaimId> superseded =
                ids.stream().filter(earlier::containsKey).sorted().toList();
        Optional<ClaimId> goingOn =
                superseded.stream().filter(later::containsKey).findFirst();
        goingOn.ifPresent(id -> carried(decision, reportOf(id)));
        if (goingOn.isEmpty() && !ids.isEmpty() && superseded.size() == ids.size()) {
            leaveBehind(decision, reportOf(superseded.get(0)));
        }
    }

    private ReportId reportOf(ClaimId id) {
        return Optional.ofNullable(earlier.get(id)).orElseThrow();
    }

    private static Set<ClaimId> claims(Subject subject) {
        if (subject instanceof Subject.OfEntry entry) {
            return entry.claims();
        }
        return subject instanceof Subject.OfClaim one ? Set.of(one.id()) : Set.of();
    }

    /** The verdicts in the versions that took the places, by the numbers of the decisions. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    /** The report that the decision of this number holds of now. */
    Optional<ReportId> to(long number) {
        return Optional.ofNullable(carried.get(number));
    }

    /** The numbers of the decisions on {@code report} that hold of a later version now. */
    Set<Long> from(ReportId report) {
        return from.getOrDefault(report, Set.of());
    }

    /** Decisions on words that the later versions do not have. */
    List<LeftBehind> leftBehind() {
        return leftBehind;
    }

    /** {@code ids}, and those under which the same claims go in later versions. */
    SortedSet<ClaimId> withLater(Collection<ClaimId> ids) {
        return ids.stream()
                .flatMap(id -> Stream.concat(Stream.of(id), Optional.ofNullable(later.get(id)).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code ids}, and those under which the same claims went in earlier versions. */
    Set<ClaimId> withEarlier(Collection<ClaimId> ids) {
        Set<ClaimId> all = new HashSet<>(ids);
        ids.forEach(id -> all.addAll(formerly.getOrDefault(id, new TreeSet<>())));
        return all;
    }
}
