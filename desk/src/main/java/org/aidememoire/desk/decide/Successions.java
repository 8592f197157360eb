package org.aidememoire.desk.decide;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.KeptReading;
import org.aidememoire.store.Store;

/**
 * How the claims of superseded reports stand in the versions that took their places, and what people said of them there. What
 * was worked out is remembered until one of the two is read again or decided on. Thread-safe.
 */
public final class Successions {
    /** Of a record in which no words are known: nothing stands anywhere. */
    static final Successions NONE = new Successions(report -> Optional.empty(), report -> Optional.empty());

    private final Function<ReportId, Optional<String>> texts;
    private final Function<ReportId, Optional<Reading>> readings;
    private final Function<ReportId, Set<ClaimId>> read;
    private final Map<ReportId, Set<ClaimId>> claims = new ConcurrentHashMap<>();
    private final Map<Pair, Matched> known = new ConcurrentHashMap<>();

    private Successions(
            Function<ReportId, Optional<String>> texts,
            Function<ReportId, Optional<Reading>> readings,
            Function<ReportId, Set<ClaimId>> read) {
        this.texts = texts;
        this.readings = readings;
        this.read = read;
    }

    /**
     * Of two versions, each as the machine read it.
     *
     * @param texts the words of a kept report
     * @param readings what the latest reader found in it
     */
    public Successions(Function<ReportId, Optional<String>> texts, Function<ReportId, Optional<Reading>> readings) {
        this(texts, readings, report -> readings.apply(report).stream()
                .flatMap(reading -> reading.claims().stream())
                .map(Claim::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Of all that {@code store} keeps. */
    public static Successions in(Store store) {
        return new Successions(
                store::text, report -> store.reading(report).map(KeptReading::reading), store::claimsReadIn);
    }

    private record Pair(ReportId earlier, ReportId later) {}

    /**
     * The claims of an earlier version in a later.
     *
     * @param successors under which identifiers they go on
     * @param decided the numbers of the decisions on them
     * @param carried those that hold of the later version, by number
     */
    record Matched(Map<ClaimId, ClaimId> successors, Set<Long> decided, Map<Long, Verdict> carried) {}

    /** These reports were read again, or decided on. */
    public void forget(Collection<ReportId> reports) {
        reports.forEach(claims::remove);
        known.keySet().removeIf(pair -> reports.contains(pair.earlier()) || reports.contains(pair.later()));
    }

    /** Any report may have been read again. */
    public void forgetAll() {
        claims.clear();
        known.clear();
    }

    /**
     * The claims of {@code earlier} in {@code later}.
     *
     * @param verdicts the last words on all claims of {@code earlier} that were decided on
     */
    Matched between(ReportId earlier, ReportId later, Collection<Verdict> verdicts) {
        Set<Long> decided = verdicts.stream().map(Verdict::number).collect(Collectors.toUnmodifiableSet());
        Pair pair = new Pair(earlier, later);
        return Optional.ofNullable(known.get(pair))
                .filter(matched -> matched.decided().equals(decided))
                .orElseGet(() -> {
                    Matched matched = succession(pair)
                            .map(one -> new Matched(one.successors(), decided, one.carry(verdicts)))
                            .orElseGet(() -> new Matched(Map.of(), decided, Map.of()));
                    known.put(pair, matched);
                    return matched;
                });
    }

    /** The identifiers of the claims that {@code report} was read to make. */
    Set<ClaimId> claims(ReportId report) {
        return claims.computeIfAbsent(report, read);
    }

    private Optional<Succession> succession(Pair pair) {
        Optional<String> from = texts.apply(pair.earlier());
        Optional<String> to = texts.apply(pair.later());
        Optional<Reading> before = readings.apply(pair.earlier());
        Optional<Reading> after = readings.apply(pair.later());
        return from.isEmpty() || to.isEmpty() || before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Succession(new Anchoring(from.get(), pair.later(), to.get()), before.get(), after.get()));
    }
}
