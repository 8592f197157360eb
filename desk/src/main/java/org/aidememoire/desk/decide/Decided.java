package org.aidememoire.desk.decide;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Ruling;
import org.aidememoire.store.KeptReading;

/** Everything that has been decided, and what of it holds. Immutable. */
public final class Decided {
    private final List<Decision> log;
    private final InForce inForce;
    private final LastWords words = new LastWords();
    private final Map<ReportId, Decision> notCounting = new HashMap<>();
    private final CarriedOver carriedOver;

    /**
     * What {@code log}, all decisions in the order of their numbers, comes to.
     *
     * @param successions how the claims of superseded reports stand in the versions that took their places
     */
    public Decided(List<Decision> log, Successions successions) {
        this.log = List.copyOf(log);
        this.inForce = InForce.of(log);
        inForce.holding().forEach(this::weigh);
        inForce.holding().stream()
                .flatMap(decision -> Verdict.of(decision).stream())
                .forEach(words::put);
        this.carriedOver = new CarriedOver(inForce.holding(), words, Heirs.of(notCounting), successions);
    }

    /** Of supersession, withdrawal and restoration the last word counts. */
    private void weigh(Decision decision) {
        if (decision.subject() instanceof Subject.OfReport one) {
            switch (decision.kind()) {
                case SUPERSEDE, WITHDRAW -> notCounting.put(one.id(), decision);
                case RESTORE -> notCounting.remove(one.id());
                default -> {
                    // says nothing of whether the report counts
                }
            }
        }
    }

    /**
     * What {@code log} comes to as of {@code day}, in UTC: what people say of progress, and what they remark, counts if they had
     * said it by then; what they say of claims and reports counts whenever they said it.
     */
    public static Decided asOf(List<Decision> log, LocalDate day, Successions successions) {
        Set<Long> views = new HashSet<>();
        List<Decision> counting = new ArrayList<>();
        for (Decision decision : log) {
            if (isView(decision, views)) {
                views.add(decision.number());
            }
            if (!views.contains(decision.number())
                    || !decision.at().atZone(ZoneOffset.UTC).toLocalDate().isAfter(day)) {
                counting.add(decision);
            }
        }
        return new Decided(counting, successions);
    }

    private static boolean isView(Decision decision, Set<Long> views) {
        return decision.kind() == ActKind.ASSESS
                || decision.kind() == ActKind.ANNOTATE
                || decision.act() instanceof Act.Undo undo && views.contains(undo.number());
    }

    /** The assessments of {@code entry} that hold, the latest first. */
    public List<Decision> assessments(Entry entry) {
        return on(entry).stream()
                .filter(decision -> decision.kind() == ActKind.ASSESS && !isUndone(decision))
                .sorted(Comparator.comparingLong(Decision::number).reversed())
                .toList();
    }

    /** Every decision, by number, whether it holds or not. */
    public List<Decision> log() {
        return log;
    }

    /** The decision of this number. */
    public Optional<Decision> decision(long number) {
        return log.stream().filter(decision -> decision.number() == number).findFirst();
    }

    /** Whether {@code decision}, which may be an undoing, has been undone. */
    public boolean isUndone(Decision decision) {
        return inForce.undone().contains(decision.number());
    }

    /** On whose word the claim of this identifier stands. */
    public Standing standing(ClaimId id) {
        return words.of(id).map(Verdict::standing).orElse(Standing.AS_READ);
    }

    /** The decision by which the claim of this identifier stands, or does not; empty if nobody has decided on it. */
    public Optional<Decision> lastWord(ClaimId id) {
        return words.of(id).map(Verdict::decision);
    }

    /** The claim of this identifier as it was when it was rejected; empty if it is not rejected. */
    Optional<Claim> rejected(ClaimId id) {
        return words.of(id)
                .filter(verdict -> verdict.standing() == Standing.REJECTED)
                .map(verdict -> verdict.subject().claim());
    }

    /** What people ruled to be one thing, or not. */
    public List<Ruling> rulings() {
        return Rulings.of(inForce.holding(), carriedOver);
    }

    /** The identifiers of the claims that somebody has decided on. */
    Set<ClaimId> claims() {
        return words.claims();
    }

    /** Every decision on {@code entry} or one of its claims, by number, whether it holds or not. */
    public List<Decision> on(Entry entry) {
        return on(entry.claims());
    }

    /** Every decision on the claim of this identifier, or on an entry that had it, by number, whether it holds or not. */
    public List<Decision> on(ClaimId id) {
        return on(List.of(id));
    }

    private List<Decision> on(List<ClaimId> ids) {
        Set<String> threads = new HashSet<>();
        carriedOver.withEarlier(ids).forEach(id -> {
            threads.add("claim " + id);
            threads.add("entry " + id);
        });
        return inThreads(threads).toList();
    }

    private Stream<Decision> inThreads(Set<String> threads) {
        return log.stream()
                .filter(decision -> decision.subject().threads().stream().anyMatch(threads::contains));
    }

    /** The claims of {@code report} that are rejected, as they were when they were rejected. */
    public List<Claim> rejectedIn(ReportId report) {
        return words.in(report).stream()
                .filter(verdict -> verdict.standing() == Standing.REJECTED)
                .map(verdict -> verdict.subject().claim())
                .toList();
    }

    /** The last decision on {@code subject}, or on anything that shares a thread with it; 0 if there is none. */
    public long last(Subject subject) {
        Set<String> threads = new HashSet<>(subject.threads());
        threads.addAll(threadsBefore(subject));
        return inThreads(threads).mapToLong(Decision::number).max().orElse(0);
    }

    /** The threads that {@code subject} belongs to in earlier versions of its reports, besides its own. */
    public Set<String> threadsBefore(Subject subject) {
        Set<String> threads = new HashSet<>();
        if (subject instanceof Subject.OfClaim one) {
            carriedOver.withEarlier(List.of(one.id())).forEach(id -> threads.add("claim " + id));
        } else if (subject instanceof Subject.OfEntry entry) {
            carriedOver.withEarlier(entry.claims()).forEach(id -> threads.add("entry " + id));
        }
        subject.threads().forEach(threads::remove);
        return threads;
    }

    /** The later version of a report in which {@code decision}, taken on an earlier one, holds now. */
    public Optional<ReportId> carriedTo(Decision decision) {
        return carriedOver.to(decision.number());
    }

    /** The decisions on what {@code report}, which was superseded, says that hold in the later version too; by number. */
    public List<Decision> carriedFrom(ReportId report) {
        return carriedOver.from(report).stream()
                .sorted()
                .flatMap(number -> decision(number).stream())
                .toList();
    }

    /** Decisions on words of superseded reports that the later versions do not have; by number. */
    public List<Unattached> leftBehind() {
        return carriedOver.leftBehind().stream()
                .map(LeftBehind::listed)
                .sorted(Comparator.comparingLong(one -> one.decision().number()))
                .toList();
    }

    /** Those of them that were taken on {@code report}. */
    public List<Unattached> leftBehind(ReportId report) {
        return carriedOver.leftBehind().stream()
                .filter(one -> one.report().equals(report))
                .map(LeftBehind::listed)
                .sorted(Comparator.comparingLong(one -> one.decision().number()))
                .toList();
    }

    /** {@code reports}, and those that ever took the place of one among them: what is said of these changes those. */
    public Set<ReportId> withHeirs(Collection<ReportId> reports) {
        return Heirs.ever(reports, log);
    }

    /** Whether {@code report} counts: it is neither superseded nor withdrawn. */
    public boolean counts(ReportId report) {
        return !notCounting.containsKey(report);
    }

    /** The reports that are superseded or withdrawn, each with the decision that says so. */
    public Map<ReportId, Decision> notCounting() {
        return Map.copyOf(notCounting);
    }

    /** The decision by which {@code report} is superseded or withdrawn; empty if it counts. */
    public Optional<Decision> whyNotCounting(ReportId report) {
        return Optional.ofNullable(notCounting.get(report));
    }

    /** Whether a person told the two reports apart, though their words are nearly the same. */
    public boolean areToldApart(ReportId one, ReportId other) {
        return inForce.holding().stream()
                .anyMatch(decision -> decision.act() instanceof Act.TellApart from
                        && decision.subject() instanceof Subject.OfReport report
                        && Set.of(report.id(), from.other()).containsAll(List.of(one, other)));
    }

    /** How people's coding of the same claims agrees: of all of them first, then of each two. */
    public List<Agreement> agreements() {
        return Coding.of(log, inForce).agreements();
    }

    /** {@code kept} with people's word on its claims. */
    public KeptReading revise(KeptReading kept) {
        return new KeptReading(
                kept.metadata(), kept.textLength(), revision(kept).reading());
    }

    /**
     * Decisions on claims that {@code readings}, as the machine read them, do not make, and those on words that the later version
     * of a report no longer has; by number.
     */
    public List<Unattached> unattached(Collection<KeptReading> readings) {
        return Stream.concat(
                        leftBehind().stream(),
                        readings.stream()
                                .filter(kept -> counts(kept.reading().report()))
                                .flatMap(kept -> revision(kept).unattached().stream()))
                .sorted(Comparator.comparingLong(one -> one.decision().number()))
                .toList();
    }

    private Revision revision(KeptReading kept) {
        return Revision.of(kept.reading(), words.in(kept.reading().report()));
    }
}
