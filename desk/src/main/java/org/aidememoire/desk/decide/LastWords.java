package org.aidememoire.desk.decide;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.report.ReportId;

/** The last word on each claim, by its identifier and by its report. */
final class LastWords {
    private static final Comparator<Verdict> BY_NUMBER = Comparator.comparingLong(Verdict::number);

    private final Map<ClaimId, Verdict> ofClaim = new HashMap<>();
    private final Map<ReportId, Map<ClaimId, Verdict>> ofReport = new HashMap<>();

    /** {@code verdict} takes the place of an earlier one on the same claim. */
    void put(Verdict verdict) {
        ofClaim.put(verdict.id(), verdict);
        ofReport.computeIfAbsent(verdict.report(), id -> new TreeMap<>()).put(verdict.id(), verdict);
    }

    /**
     * The same of a verdict from an earlier version; what was said later of the later version itself stands against it.
     *
     * @param read the identifiers of the claims that the later version was read to make
     */
    void putUnlessLater(Verdict carried, Set<ClaimId> read) {
        Optional<Verdict> other = onTheSame(carried, read);
        if (other.filter(own -> own.number() > carried.number()).isEmpty()) {
            other.ifPresent(this::remove);
            put(carried);
        }
    }

    private void remove(Verdict verdict) {
        ofClaim.remove(verdict.id());
        ofReport.computeIfPresent(verdict.report(), (report, left) -> {
            left.remove(verdict.id());
            return left;
        });
    }

    /**
     * What was said of the same claim, or of what stood there when an earlier reader had read the report, or a
     * person had added it.
     */
    private Optional<Verdict> onTheSame(Verdict carried, Set<ClaimId> read) {
        return of(carried.id()).or(() -> in(carried.report()).stream()
                .filter(own -> !read.contains(own.id()))
                .filter(own -> new Counterpart(own.subject())
                        .thereAmong(List.of(carried.subject().claim()))
                        .isPresent())
                .filter(own -> own.standing() != Standing.ADDED
                        || own.said().distinction().equals(carried.said().distinction()))
                .reduce((one, later) -> later));
    }

    /** The last word on the claim of this identifier. */
    Optional<Verdict> of(ClaimId id) {
        return Optional.ofNullable(ofClaim.get(id));
    }

    /** Those on the claims of {@code report}, in the order of the decisions. */
    List<Verdict> in(ReportId report) {
        return sorted(ofReport.getOrDefault(report, Map.of()).values());
    }

    /** All of them, in the order of the decisions. */
    List<Verdict> all() {
        return sorted(ofClaim.values());
    }

    private static List<Verdict> sorted(Collection<Verdict> verdicts) {
        return verdicts.stream().sorted(BY_NUMBER).toList();
    }

    /** The identifiers of the claims that somebody has decided on. */
    Set<ClaimId> claims() {
        return ofClaim.keySet();
    }
}
