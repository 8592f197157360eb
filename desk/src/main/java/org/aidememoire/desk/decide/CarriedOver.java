package org.aidememoire.desk.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.ReportId;

/**
 * What people said of the words of superseded reports, in the versions that took their places: it holds there of the same
 * words, read alike. What was said of words that are not there, or not so, is left behind, and listed.
 */
final class CarriedOver {
    private final Map<ReportId, ReportId> heirs;
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
     * @param words the last word on each claim; those that hold of later versions are added
     * @param heirs the report that stands in the place of each superseded one
     */
    CarriedOver(List<Decision> holding, LastWords words, Map<ReportId, ReportId> heirs, Successions successions) {
        this.heirs = heirs;
        List<Decision> others = holding.stream()
                .filter(decision -> Verdict.of(decision).isEmpty())
                .toList();
        Set<ClaimId> named = others.stream()
                .flatMap(decision -> claims(decision.subject()).stream())
                .collect(Collectors.toSet());
        List<Verdict> there = new ArrayList<>();
        heirs.keySet().forEach(report -> there.addAll(carry(report, words.in(report), named, successions)));
        there.stream()
                .sorted(Comparator.comparingLong(Verdict::number))
                .forEach(verdict -> words.putUnlessLater(verdict, successions.claims(verdict.report())));
        there.stream()
                .filter(verdict ->
                        words.of(verdict.id()).filter(verdict::equals).isPresent())
                .forEach(verdict -> carried(verdict.decision(), given(verdict)));
        later.forEach((before, now) ->
                formerly.computeIfAbsent(now, id -> new TreeSet<>()).add(before));
        others.forEach(this::note);
    }

    private static ReportId given(Verdict carried) {
        return Verdict.of(carried.decision()).orElseThrow().report();
    }

    /** What holds of the version in the place of {@code report}; its claims are looked for only where somebody named one. */
    private Collection<Verdict> carry(
            ReportId report, List<Verdict> verdicts, Set<ClaimId> named, Successions successions) {
        List<ClaimId> claims =
                successions.claims(report).stream().filter(named::contains).toList();
        if (verdicts.isEmpty() && claims.isEmpty()) {
            return List.of();
        }
        Successions.Matched matched = successions.between(report, heir(report), verdicts);
        later.putAll(matched.successors());
        claims.forEach(id -> earlier.put(id, report));
        for (Verdict verdict : verdicts) {
            earlier.put(verdict.id(), report);
            Optional.ofNullable(matched.carried().get(verdict.number()))
                    .ifPresentOrElse(
                            there -> later.put(verdict.id(), there.id()),
                            () -> leaveBehind(verdict.decision(), report, false));
        }
        return matched.carried().values();
    }

    private ReportId heir(ReportId report) {
        return Optional.ofNullable(heirs.get(report)).orElseThrow();
    }

    private void carried(Decision decision, ReportId report) {
        carried.put(decision.number(), heir(report));
        from.computeIfAbsent(report, id -> new HashSet<>()).add(decision.number());
    }

    private void leaveBehind(Decision decision, ReportId report, boolean partly) {
        leftBehind.add(new LeftBehind(decision, report, heir(report), partly));
    }

    /** Decisions on entries, and remarks: they go with the claims that they are about, as far as these go on. */
    private void note(Decision decision) {
        Set<ClaimId> ids = claims(decision.subject());
        List<ClaimId> superseded =
                ids.stream().filter(earlier::containsKey).sorted().toList();
        List<ClaimId> gone =
                superseded.stream().filter(id -> !later.containsKey(id)).toList();
        superseded.stream().filter(later::containsKey).findFirst().ifPresent(id -> carried(decision, reportOf(id)));
        gone.stream()
                .map(this::reportOf)
                .distinct()
                .forEach(report -> leaveBehind(decision, report, gone.size() < ids.size()));
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
