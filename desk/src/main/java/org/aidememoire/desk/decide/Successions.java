package org.aidememoire.desk.decide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.KeptReading;
import org.aidememoire.store.Store;

/**
 * How the claims of superseded reports stand in the versions that took their places. What was worked out is remembered until
 * one of the two is read again. Thread-safe.
 */
public final class Successions {
    /** Of a record in which no words are known: nothing stands anywhere. */
    static final Successions NONE = new Successions(report -> Optional.empty(), report -> Optional.empty());

    private final Function<ReportId, Optional<String>> texts;
    private final Function<ReportId, Optional<Reading>> readings;
    private final Map<Pair, Matched> known = new ConcurrentHashMap<>();

    /**
     * Of two versions, each as the machine read it.
     *
     * @param texts the words of a kept report
     * @param readings what the latest reader found in it
     */
    public Successions(Function<ReportId, Optional<String>> texts, Function<ReportId, Optional<Reading>> readings) {
        this.texts = texts;
        this.readings = readings;
    }

    /** Of all that {@code store} keeps. */
    public static Successions in(Store store) {
        return new Successions(store::text, report -> store.reading(report).map(KeptReading::reading));
    }

    private record Pair(ReportId earlier, ReportId later) {}

    /**
     * The claims of an earlier version in a later.
     *
     * @param anchored the identifier that each has on the same words there, whether or not it is found there
     * @param successors the identifier of the claim that was found there in its place
     */
    record Matched(Map<ClaimId, ClaimId> anchored, Map<ClaimId, ClaimId> successors) {
        static final Matched NOTHING = new Matched(Map.of(), Map.of());
    }

    /** These reports were read again, or decided on. */
    public void forget(Collection<ReportId> reports) {
        known.keySet().removeIf(pair -> reports.contains(pair.earlier()) || reports.contains(pair.later()));
    }

    /** From the words of {@code earlier} to those of {@code later}; empty if one of them is not there. */
    Optional<Anchoring> anchoring(ReportId earlier, ReportId later) {
        return texts.apply(earlier).flatMap(from -> texts.apply(later).map(to -> new Anchoring(from, later, to)));
    }

    /** The claims of {@code earlier} in {@code later}. */
    Matched between(ReportId earlier, ReportId later) {
        return known.computeIfAbsent(new Pair(earlier, later), this::match);
    }

    /** The identifiers of the claims that {@code report} was read to make. */
    List<ClaimId> claims(ReportId report) {
        return readings.apply(report).stream()
                .flatMap(reading -> reading.claims().stream())
                .map(Claim::id)
                .toList();
    }

    private Matched match(Pair pair) {
        Optional<Anchoring> anchoring = anchoring(pair.earlier(), pair.later());
        Optional<Reading> before = readings.apply(pair.earlier());
        Optional<Reading> after = readings.apply(pair.later());
        if (anchoring.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return Matched.NOTHING;
        }
        Map<ClaimId, Claim> anchored = new LinkedHashMap<>();
        before.get()
                .claims()
                .forEach(claim -> anchoring.get().of(claim).ifPresent(there -> anchored.put(claim.id(), there)));
        return match(anchored, after.get());
    }

    private static Matched match(Map<ClaimId, Claim> anchored, Reading after) {
        Map<ClaimId, Claim> untouched = new LinkedHashMap<>();
        after.claims().forEach(claim -> untouched.put(claim.id(), claim));
        Map<ClaimId, ClaimId> ids = new LinkedHashMap<>();
        anchored.forEach((id, there) -> ids.put(id, there.id()));
        Map<ClaimId, ClaimId> successors = new LinkedHashMap<>();
        ids.forEach((id, there) -> {
            if (untouched.remove(there) != null) {
                successors.put(id, there);
            }
        });
        anchored.forEach((id, there) -> {
            if (!successors.containsKey(id)) {
                new Counterpart(new Subject.OfClaim(there.id(), there, new TreeSet<>()))
                        .among(untouched.values())
                        .ifPresent(claim -> {
                            untouched.remove(claim.id());
                            successors.put(id, claim.id());
                        });
            }
        });
        return new Matched(Map.copyOf(ids), Map.copyOf(successors));
    }
}
