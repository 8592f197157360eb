package org.aidememoire.desk.decide;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;

/**
 * One person at work on the record. Every method takes {@code seen}, the number of the last decision on the subject that the
 * person has seen (0 if none): where somebody else has decided since, nothing is decided and the outcome tells what. Every
 * method throws {@link CannotDecideException} where the person may not do it, or it makes no sense.
 */
public final class Deciding {
    /** Beside the fields of its kind, what can be corrected in a claim: the words that it rests on. */
    public static final String WORDS = "words";

    /** Takes decisions. */
    @FunctionalInterface
    public interface Taking {
        /** Takes {@code draft}, unless another person has decided since {@code seen}. */
        Outcome take(Draft draft, long seen);
    }

    private final Signatory by;
    private final Ground ground;
    private final Taking taking;

    /** What {@code by} decides on {@code ground} goes to {@code taking}. */
    public Deciding(Signatory by, Ground ground, Taking taking) {
        this.by = by;
        this.ground = ground;
        this.taking = taking;
    }

    /** Finds the claim read rightly. One that was rejected is in the register again. */
    public Outcome accept(ClaimId id, String why, long seen) {
        return take(claim(id), new Act.Accept(), why, seen);
    }

    /** Finds that the report does not say so. */
    public Outcome reject(ClaimId id, String why, long seen) {
        return take(claim(id), new Act.Reject(), why, seen);
    }

    /**
     * Puts a claim right.
     *
     * @param fields what it says instead, by the names of {@link FieldWords} and {@link #WORDS}; the others stay
     * @param support words that show it; where there are none, {@code why} must say
     */
    public Outcome correct(ClaimId id, Map<String, String> fields, Optional<Passage> support, String why, long seen) {
        Subject.OfClaim subject = claim(id);
        Claim before = subject.claim();
        support.ifPresent(this::requireBorne);
        try {
            Claim after = corrected(subject, fields);
            if (after.equals(before)) {
                throw new CannotDecideException("that is what " + id + " says already; to say so, accept it");
            }
            return take(subject, new Act.Correct(after, support), why, seen);
        } catch (IllegalArgumentException e) {
            throw new CannotDecideException(e);
        }
    }

    private Claim corrected(Subject.OfClaim subject, Map<String, String> fields) {
        Map<String, String> written = new HashMap<>(fields);
        Evidence before = subject.claim().evidence();
        Passage passage = Optional.ofNullable(written.remove(WORDS))
                .map(words -> Selection.near(before.passage(), words, report(before.report())))
                .orElse(before.passage());
        Evidence own = new Evidence(passage, before.cues(), before.rule(), before.reader());
        Claim after = Corrected.of(subject.claim(), written, own);
        return after.id().equals(subject.id())
                ? after
                : Corrected.of(
                        after,
                        Map.of(),
                        new Evidence(passage, own.cues(), own.rule(), own.reader(), Optional.of(subject.id())));
    }

    /**
     * Adds a claim that the reader missed.
     *
     * @param words the words selected
     * @param fields what they say, by the names of {@link FieldWords}
     */
    public Outcome add(ClaimKind kind, Passage words, Map<String, String> fields, String why, long seen) {
        requireBorne(words);
        try {
            Claim added = Added.of(kind, words, fields, by);
            if (ground.claim(added.id()).isPresent()) {
                throw new CannotDecideException("the register has it: " + added.id());
            }
            return take(new Subject.OfClaim(added.id(), added, beside(added)), new Act.Add(), why, seen);
        } catch (IllegalArgumentException e) {
            throw new CannotDecideException(e);
        }
    }

    /** Remarks on {@code subject}; changes nothing. */
    public Outcome annotate(Subject subject, String remark) {
        return take(subject, new Act.Annotate(), remark, 0);
    }

    /** Says that the entries that answer to {@code claims} are one. */
    public Outcome link(Collection<ClaimId> claims, String why, long seen) {
        SortedSet<ClaimId> all = new TreeSet<>();
        claims.forEach(id -> all.addAll(entry(id).claims()));
        if (claims.stream().map(this::entry).distinct().count() < 2) {
            throw new CannotDecideException("to link takes two entries, and these are one already");
        }
        if (all.first().value().charAt(0) != all.last().value().charAt(0)) {
            throw new CannotDecideException(
                    "things of different kinds cannot be one: " + all.first() + ", " + all.last());
        }
        return take(new Subject.OfEntry(all), new Act.Link(), why, seen);
    }

    /** Says that the claims {@code parted} tell of another thing than the others of their entry. */
    public Outcome unlink(Collection<ClaimId> parted, String why, long seen) {
        SortedSet<ClaimId> apart = new TreeSet<>(parted);
        Subject.OfEntry whole = entry(apart.first());
        if (!whole.claims().containsAll(apart) || apart.containsAll(whole.claims())) {
            throw new CannotDecideException("to unlink takes some, and not all, of the claims of one entry: "
                    + whole.claims().stream().map(ClaimId::value).collect(Collectors.joining(", ")));
        }
        return take(whole, new Act.Unlink(apart), why, seen);
    }

    /**
     * Says that two entries hang together.
     *
     * @param how as it reads from {@code one} to {@code other}, one of {@link TieKind#wordsFrom}
     */
    public Outcome tie(ClaimId one, String how, ClaimId other, String why, long seen) {
        Subject.OfEntry both = bothOf(one, other);
        for (TieKind kind : TieKind.between(one.kind(), other.kind())) {
            if (kind.word().equals(how)) {
                return take(both, new Act.Tie(entry(one).claims(), kind), why, seen);
            }
        }
        for (TieKind kind : TieKind.between(other.kind(), one.kind())) {
            if (kind.reversed().equals(how)) {
                return take(both, new Act.Tie(entry(other).claims(), kind), why, seen);
            }
        }
        throw new CannotDecideException("something of " + one.kind().plural() + " and something of "
                + other.kind().plural() + " cannot hang together by “" + how + "”; of "
                + one.kind().plural() + " it can be: "
                + String.join(", ", TieKind.wordsFrom(one.kind())));
    }

    /** Says that the entries that answer to {@code one} and to {@code other} do not hang together. */
    public Outcome untie(ClaimId one, ClaimId other, String why, long seen) {
        Subject.OfEntry both = bothOf(one, other);
        SortedSet<ClaimId> these = entry(one).claims();
        boolean tied = ground.entry(one).stream()
                .flatMap(entry -> ground.linked(entry).stream())
                .anyMatch(linked -> linked.other().answersTo(other));
        if (!tied) {
            throw new CannotDecideException("nothing says that " + one + " and " + other + " hang together");
        }
        return take(both, new Act.Untie(these), why, seen);
    }

    private Subject.OfEntry bothOf(ClaimId one, ClaimId other) {
        SortedSet<ClaimId> all = new TreeSet<>(entry(one).claims());
        if (all.contains(other)) {
            throw new CannotDecideException(one + " and " + other + " are one thing");
        }
        all.addAll(entry(other).claims());
        return new Subject.OfEntry(all);
    }

    /**
     * Assesses how far an undertaking has come.
     *
     * @param evidence words of a kept report that show it
     * @param source a source outside the record that shows it
     */
    public Outcome assess(
            ClaimId id,
            Progress progress,
            Optional<Passage> evidence,
            Optional<String> source,
            String rationale,
            long seen) {
        evidence.ifPresent(this::requireBorne);
        if (id.value().charAt(0) != ClaimKind.COMMITMENT.letter()) {
            throw new CannotDecideException("progress is assessed of commitments, not of " + id);
        }
        return take(entry(id), new Act.Assess(progress, evidence, source), rationale, seen);
    }

    /** Says that {@code newer} is a later version of {@code report}, which from now on does not count. */
    public Outcome supersede(ReportId report, ReportId newer, String why, long seen) {
        report(report);
        report(newer);
        if (report.equals(newer) || !ground.decided().counts(newer)) {
            throw new CannotDecideException("report " + newer.brief()
                    + " cannot take the place of another: it is the same, superseded itself, or withdrawn");
        }
        return take(new Subject.OfReport(report), new Act.Supersede(newer), why, seen);
    }

    /** Takes a report that was read by mistake out of every answer; it stays kept. */
    public Outcome withdraw(ReportId report, String why, long seen) {
        report(report);
        return take(new Subject.OfReport(report), new Act.Withdraw(), why, seen);
    }

    /** Lets a report count again that was superseded or withdrawn. */
    public Outcome restore(ReportId report, String why, long seen) {
        Decision last = ground.decided()
                .whyNotCounting(report)
                .orElseThrow(() -> new CannotDecideException("report " + report.brief() + " counts already"));
        return take(new Subject.OfReport(report), new Act.Restore(), why, Math.max(seen, last.number()));
    }

    /** Says that two reports whose words are nearly the same are reports of their own. */
    public Outcome tellApart(ReportId report, ReportId other, String why, long seen) {
        report(report);
        report(other);
        if (report.equals(other)) {
            throw new CannotDecideException("to tell apart takes two reports");
        }
        return take(new Subject.OfReport(report), new Act.TellApart(other), why, seen);
    }

    /**
     * Takes a report's words, and every quote of them, out of the record for good, where the law demands it. Who did so, when
     * and why stays.
     */
    public Outcome erase(ReportId report, String why, long seen) {
        report(report);
        return take(new Subject.OfReport(report), new Act.Erase(), why, seen);
    }

    /** Takes back the decision of this number; what held before it holds again. An undoing can be undone too. */
    public Outcome undo(long number, String why, long seen) {
        Decision decision = ground.decided()
                .decision(number)
                .orElseThrow(() -> new CannotDecideException("there is no decision " + number));
        if (decision.isErased() || decision.kind() == ActKind.ERASE) {
            throw new CannotDecideException("what is erased cannot be brought back");
        }
        if (ground.decided().isUndone(decision)) {
            throw new CannotDecideException("decision " + number + " is undone already");
        }
        require(decision.kind());
        if (!decision.by().name().equals(by.name()) && !by.role().reaches(ActKind.UNDO_ANOTHERS)) {
            throw new CannotDecideException("to undo what " + decision.by().name() + " decided takes a "
                    + ActKind.UNDO_ANOTHERS.word() + ", and " + by.name() + " is a "
                    + by.role().word());
        }
        return take(decision.subject(), new Act.Undo(number), why, Math.max(seen, number));
    }

    /** The claim that {@code word} means, an identifier or its beginning; those that are rejected count too. */
    public ClaimId meant(String word) {
        String prefix = word.toLowerCase(Locale.ROOT);
        SortedSet<ClaimId> meant = Stream.concat(
                        ground.entriesStartingWith(prefix).stream().flatMap(entry -> entry.claims().stream()),
                        ground.decided().claims().stream())
                .filter(id -> id.value().startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
        if (meant.isEmpty() || prefix.length() < 2) {
            throw new CannotDecideException("no claim has the identifier '" + word + "'");
        }
        if (meant.size() > 1) {
            throw new CannotDecideException("'" + word + "' could be "
                    + meant.stream().limit(10).map(ClaimId::value).collect(Collectors.joining(", ")));
        }
        return meant.first();
    }

    /** The claim that answers to {@code id}, in the register or rejected, as the subject of a decision. */
    public Subject.OfClaim claim(ClaimId id) {
        Claim claim = ground.claim(id)
                .or(() -> ground.decided().rejected(id))
                .orElseThrow(() -> new CannotDecideException("no claim has the identifier " + id));
        return new Subject.OfClaim(id, claim, beside(claim));
    }

    /** The entry that answers to {@code id} as the subject of a decision. */
    public Subject.OfEntry entry(ClaimId id) {
        return ground.entry(id)
                .map(entry -> new Subject.OfEntry(new TreeSet<>(entry.claims())))
                .orElseThrow(() -> new CannotDecideException("nothing in the register answers to " + id));
    }

    private SortedSet<ClaimId> beside(Claim claim) {
        Passage words = claim.evidence().passage();
        List<Claim> claims =
                ground.reading(words.report()).map(reading -> reading.claims()).orElse(List.of());
        return claims.stream()
                .filter(other -> other.kind() == claim.kind() && !other.id().equals(claim.id()))
                .filter(other -> other.evidence().passage().overlaps(words)
                        || other.evidence().passage().quote().equals(words.quote()))
                .map(Claim::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Report report(ReportId id) {
        return ground.report(id).orElseThrow(() -> new CannotDecideException("no such report is kept: " + id));
    }

    private void requireBorne(Passage words) {
        if (!report(words.report()).bears(words)) {
            throw new CannotDecideException("“" + words.quote() + "” does not stand there");
        }
    }

    private Outcome take(Subject subject, Act act, String why, long seen) {
        require(act.kind());
        try {
            return taking.take(new Draft(by, subject, act, why), seen);
        } catch (IllegalArgumentException e) {
            throw new CannotDecideException(e);
        }
    }

    private void require(ActKind kind) {
        if (!by.role().reaches(kind.needs())) {
            throw new CannotDecideException("to " + kind.word() + " takes a "
                    + kind.needs().word() + ", and " + by.name() + " is a "
                    + by.role().word());
        }
    }
}
