package org.aidememoire.reading.find.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.Complement;
import org.aidememoire.reading.find.clause.Complements;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.find.engagement.Cast.Part;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Reads the words around a frame: who, where, when, and how it stands. */
final class OccasionReader {
    private static final int NEAR = 4;

    private final Account account;
    private final Sides sides;
    private final Standing standing;
    private final Casting casting;
    private final Placing placing;
    private final Dating dating;
    private final Pointing pointing;
    private final Particular particular;
    private final Set<String> remotely;

    OccasionReader(Account account, Sides sides, Standing standing, RulesFile rules) {
        UnnamedHolders unnamed = new UnnamedHolders(rules);
        this.account = account;
        this.sides = sides;
        this.standing = standing;
        this.casting = new Casting(account, sides, unnamed);
        this.placing = new Placing(account);
        this.dating = new Dating(account, standing, rules);
        this.pointing = new Pointing(account);
        this.particular = new Particular(unnamed, rules);
        this.remotely = Set.copyOf(rules.list("remotely"));
    }

    /** The occasion that {@code frame} tells of, unless its words take it back or lack what the rule needs. */
    Optional<Occasion> read(Frame frame) {
        ReadSentence read = frame.read();
        NounGroup group = NounGroup.of(read, frame.noun());
        List<Complement> complements =
                frame.hasNoun() ? Complements.ofNoun(read, frame.end()) : Complements.ofVerb(read, frame.end());
        int end = complements.stream()
                .map(Complement::to)
                .max(Comparator.naturalOrder())
                .orElse(frame.end());
        Verdict verdict = verdict(frame, group, complements, end);
        if (!admits(frame, !verdict.none(), "its words take it back, or leave it only possible")
                || !admits(frame, !particular.lacks(frame, complements), "its object is nobody (person: yes)")
                || !admits(
                        frame, !frame.has("listed") || inList(frame), "it is no line of a list of visits (listed)")) {
            return Optional.empty();
        }
        Optional<Stretch> subject = frame.has("subject") ? Actors.subject(read, frame.head()) : Optional.empty();
        Whereabouts where = placing.where(frame, complements);
        int from = start(frame, group, subject);
        Period when = dating.when(frame, complements, subject, from, end);
        boolean settled = frame.has("settled")
                || when.dated()
                || (frame.has("leading") && standing.upcoming(group))
                || where.country().isPresent()
                || where.place().isPresent();
        if (!admits(
                frame,
                !particular.general(frame, group, settled),
                "it speaks of none in particular, or of one at home")) {
            return Optional.empty();
        }
        Cast cast = casting.cast(frame, group, subject, complements, where, settled);
        if (!admits(
                frame,
                !frame.has("delegates") || particular.delegated(read, subject, cast),
                "those who come do not act for their state (list delegates)")) {
            return Optional.empty();
        }
        if (!admits(
                frame,
                !frame.says("needs", "host") || !cast.of(Part.HOST).isEmpty() || cast.hasSomebody(),
                "nobody is its host (needs: host)")) {
            return Optional.empty();
        }
        if (!admits(
                        frame,
                        !verdict.ifDated()
                                || dating.when(frame, complements, subject, frame.head(), end)
                                        .dated(),
                        "its words count only with a date")
                || !admits(
                        frame,
                        !frame.nominal() || !Particular.vague(frame, group, complements),
                        "it speaks of none in particular")) {
            return Optional.empty();
        }
        if (!admits(
                frame,
                !frame.needsCountry()
                        || where.country().isPresent()
                        || Scene.points(frame.sentence(), frame.head(), Placing.end(frame, complements)),
                "no country is named as its destination (destination!)")) {
            return Optional.empty();
        }
        boolean somewhere = where.country().isPresent() || where.place().isPresent();
        if ((frame.has("dated")
                        && !when.dated()
                        && !somewhere
                        && !(frame.has("leading") && standing.upcoming(group))
                        && sides.known(cast.all()) < 2)
                || (frame.has("unplaced") && somewhere)) {
            return Optional.empty();
        }
        return Optional.of(new Occasion(
                kind(frame, group, from, end),
                frame.match().rule().name(),
                read,
                frame.noun(),
                from,
                end,
                cast,
                where,
                when,
                status(frame, verdict, complements),
                pointing.reference(frame, group, end),
                frame.has("diplomatic")));
    }

    private boolean inList(Frame frame) {
        return frame.match()
                .group("at")
                .filter(who -> new VisitList(account).holds(frame.read(), who))
                .isPresent();
    }

    /** What is to take place by a day is planned, unless that day is past. */
    private static Optional<EngagementStatus> status(Frame frame, Verdict verdict, List<Complement> complements) {
        boolean open = verdict.status().isEmpty() && frame.nominal();
        return open && Dating.atTheLatest(frame.read(), complements)
                ? Optional.of(EngagementStatus.PLANNED)
                : verdict.status();
    }

    /** Talks by video are a call. */
    private EngagementKind kind(Frame frame, NounGroup group, int from, int end) {
        EngagementKind kind = frame.kind(group.modifiers());
        Sentence sentence = frame.sentence();
        boolean afar = group.hasAny(remotely)
                || IntStream.range(Math.max(from, 1), Math.min(end + 1, sentence.size()))
                        .anyMatch(i -> remotely.contains(sentence.token(i).form())
                                && (sentence.tagged(i, "RB")
                                        || sentence.tagged(i - 1, "IN")
                                        || sentence.tagged(i - 2, "IN")));
        return afar && (kind == EngagementKind.TALKS || kind == EngagementKind.MEETING)
                ? EngagementKind.PHONE_CALL
                : kind;
    }

    private boolean admits(Frame frame, boolean holds, String why) {
        return account.admits(frame.match(), holds, () -> why);
    }

    private Verdict verdict(Frame frame, NounGroup group, List<Complement> complements, int end) {
        Verdict said = said(frame, group, complements, end);
        boolean open = !said.none() && said.status().isEmpty();
        if (open && frame.has("told")) {
            return standing.ofVerb(frame.sentence(), frame.end() - 1);
        }
        // "initial discussions later in 2005": still to come when the report was written.
        boolean later = IntStream.range(
                        frame.noun(), Math.min(end, frame.sentence().size()))
                .anyMatch(
                        i -> frame.sentence().is(i, "later") && frame.sentence().is(i + 1, "in"));
        if (frame.has("done") && said.status().equals(Optional.of(EngagementStatus.PLANNED))) {
            return Verdict.AGREED;
        }
        boolean agreedTo = frame.has("planned") && !said.none() && !undone(said); // "accepted an invitation to visit"
        return (open && later) || agreedTo ? Verdict.of(EngagementStatus.PLANNED) : said;
    }

    private Verdict said(Frame frame, NounGroup group, List<Complement> complements, int end) {
        Sentence sentence = frame.sentence();
        if (frame.nominal()) {
            Verdict near = standing.ofNoun(sentence, group, frame.end());
            Verdict far = standing.ofNoun(sentence, group, end);
            if (near.none() || (near.status().isPresent() && !undone(far))) {
                return near;
            }
            Verdict between = standing.ofNoun(sentence, group, predicate(sentence, frame.end(), complements, end));
            return far.none() || far.status().isPresent() ? far : between;
        }
        Verdict verb = standing.ofVerb(sentence, frame.head());
        boolean undone = frame.hasNoun()
                && standing.ofNoun(sentence, group, end)
                        .status()
                        .filter(OccasionReader::undone)
                        .isPresent();
        return undone ? standing.ofNoun(sentence, group, end) : verb;
    }

    /** The verb of "the talks between the ministers will be held in Lomé", which stands between what belongs to the noun. */
    private static int predicate(Sentence sentence, int from, List<Complement> complements, int end) {
        return IntStream.range(from, end)
                .filter(i -> sentence.tagged(i, "MD")
                        || sentence.tagged(i, "VBD")
                        || sentence.tagged(i, "VBZ")
                        || sentence.tagged(i, "VBP"))
                .filter(i -> complements.stream().noneMatch(one -> one.from() <= i && i < one.to()))
                .findFirst()
                .orElse(end);
    }

    private static boolean undone(Verdict verdict) {
        return verdict.status().filter(OccasionReader::undone).isPresent();
    }

    private static boolean undone(EngagementStatus status) {
        return status == EngagementStatus.POSTPONED || status == EngagementStatus.CANCELLED;
    }

    private static int start(Frame frame, NounGroup group, Optional<Stretch> subject) {
        if (frame.nominal()) {
            return group.from();
        }
        int chain = Actors.beforeAuxiliaries(frame.sentence(), frame.head());
        return subject.filter(stretch -> stretch.to() >= chain - NEAR && stretch.from() < chain)
                .map(Stretch::from)
                .orElse(Math.min(chain, frame.head()));
    }
}
