package org.aidememoire.reading.find.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.date.Horizons;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Finds what a side says it will do, agreed to do, asks the other to do, or will continue to do. */
public final class CommitmentFinder implements Finder<Commitment> {
    private static final Set<String> LIGHT_VERBS =
            Set.of("pay", "make", "begin", "start", "conclude", "undertake", "embark");
    private static final Set<String> JOURNEYS = Set.of("visit", "trip", "tour", "call");
    private static final int JOURNEY = 10;
    private static final Set<String> BULLETS = Set.of("-", "–", "*", "•", "·");

    private final RulesFile rules;
    private final Words words;
    private final ActionReader actions;
    private final Deeds deeds;
    private final Set<String> idle;
    private final Horizons horizons;
    private final SectorScheme sectors = SectorScheme.standard();

    /**
     * A finder with these rules.
     *
     * @param rules with the lists that the clause grammar needs
     * @param horizons finds when an action is due
     * @throws IllegalArgumentException if a list is missing
     */
    public CommitmentFinder(RulesFile rules, Horizons horizons) {
        this.horizons = horizons;
        this.rules = rules;
        this.words = Words.of(rules);
        this.actions = new ActionReader(words);
        this.idle = Set.copyOf(rules.list("idle"));
        this.deeds = new Deeds(Set.copyOf(rules.list("deeds")));
    }

    @Override
    public List<Commitment> find(Account account) {
        Parties parties = new Parties(account, words);
        Voice voice = Voice.of(account);
        List<Commitment> found = new ArrayList<>();
        Optional<Cue> leadIn = Optional.empty();
        Optional<Cue> latest = Optional.empty();
        for (ReadSentence read : account.sentences()) {
            ParagraphKind kind = account.kind(read);
            if (!kind.holdsSentences() || question(read.sentence()) || account.asked(read)) {
                continue;
            }
            List<Cue> cues = cues(account, read);
            List<Undertaking> undertakings = new ArrayList<>();
            int listing = kind == ParagraphKind.LIST_ITEM ? -1 : Listing.after(read.sentence());
            if (kind == ParagraphKind.LIST_ITEM && leadIn.isPresent()) {
                undertakings.addAll(opensItem(account, read) ? item(read, leadIn.get()) : List.of());
            } else if (listing > 0 && latest.isPresent()) {
                leadIn = latest.filter(cue -> read.sentence().is(listing, ":"));
                undertakings.addAll(listed(read, listing, latest.get()));
            } else {
                leadIn = cues.stream().filter(Cue::leads).max(Comparator.comparingInt(Cue::end));
            }
            cues.forEach(cue -> undertakings.addAll(under(account, cue)));
            undertakings.removeIf(each -> !bound(account, parties, each));
            List<Undertaking> kept = distinct(account, undertakings);
            kept.forEach(each -> found.add(commitment(account, parties, voice, each)));
            latest = kept.stream().map(Undertaking::cue).reduce((first, second) -> second);
        }
        return found;
    }

    /** Whether it opens an item: the sentences after its first explain it, and the lead-in says nothing of them. */
    private static boolean opensItem(Account account, ReadSentence read) {
        int number = read.sentence().number();
        return number == 0
                || BULLETS.contains(read.sentence().token(0).word())
                || account.sentences().get(number - 1).sentence().paragraph()
                        != read.sentence().paragraph();
    }

    private static boolean question(Sentence sentence) {
        return sentence.is(sentence.size() - 1, "?");
    }

    private List<Cue> cues(Account account, ReadSentence read) {
        return account.matches(rules, read).stream()
                .map(Cue::new)
                .filter(cue -> account.admits(cue.match(), !cue.undone(), () -> Objection.UNDONE))
                .filter(cue -> account.admits(cue.match(), !cue.describing(), () -> Objection.DESCRIBING))
                .filter(cue -> account.admits(
                        cue.match(),
                        cue.joint() || !words.believed(read.sentence(), cue.at()),
                        () -> Objection.BELIEVED))
                .toList();
    }

    /** A list's item that goes on where its lead-in stops: "Australia will" / "support the school". */
    private List<Undertaking> item(ReadSentence read, Cue leadIn) {
        int from = Words.afterOpeningDate(read);
        if (Valued.at(read.sentence(), from)) {
            return List.of();
        }
        return Stream.concat(leadIn.takes().stream(), Stream.of(Takes.VERBS, Takes.THINGS))
                .map(takes -> actions.read(read, from, takes, leadIn.modal()))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(action -> new Undertaking(read, leadIn, action))
                .toList();
    }

    /** "This will include training nurses": what the sentence before undertook goes on. */
    private List<Undertaking> listed(ReadSentence read, int from, Cue cue) {
        return actions.read(read, from, Takes.THINGS, cue.modal()).stream()
                .filter(action -> deeds.admit(read, action, "deed"))
                .map(action -> new Undertaking(read, cue, action))
                .toList();
    }

    private List<Undertaking> under(Account account, Cue cue) {
        String head = cue.match().rule().setting("head").orElse("any");
        List<Action> following = cue.follows()
                ? actions.exactly(cue.read(), cue.start(), cue.actEnd())
                : firstReading(cue.read(), cue.start(), cue);
        account.admits(cue.match(), !following.isEmpty(), () -> Objection.noAction(cue));
        return following.stream()
                .filter(action -> account.admits(
                        cue.match(), deeds.admit(cue.read(), action, head), () -> Objection.noDeed(cue, action, head)))
                .filter(action -> account.admits(
                        cue.match(),
                        cue.force() == Force.AGREED
                                || cue.match().rule().setting("idle").isPresent()
                                || !idle(cue.read().sentence(), action),
                        () -> Objection.idle(cue, action)))
                .map(action -> new Undertaking(cue.read(), cue, action))
                .toList();
    }

    /** "pay a visit", "make a two-day state visit", "begin his tour", "the visit that she is to make". */
    private static boolean travel(Sentence sentence, int verb) {
        boolean light = LIGHT_VERBS.stream().anyMatch(word -> sentence.is(verb, word));
        return light
                && IntStream.range(Math.max(0, verb - JOURNEY), verb + JOURNEY)
                        .anyMatch(at -> at < sentence.size()
                                && JOURNEYS.contains(sentence.token(at).form()));
    }

    /** "to visit", "to thank": what other layers hold, or what is only said. */
    private boolean idle(Sentence sentence, Action action) {
        int verb = Words.afterAdverbs(sentence, action.from());
        return sentence.tagged(verb, "VB")
                && (idle.contains(sentence.token(verb).lemma()) || travel(sentence, verb));
    }

    private List<Action> firstReading(ReadSentence read, int from, Cue cue) {
        return cue.takes().stream()
                .map(takes -> actions.read(read, from, takes, cue.modal()))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Of undertakings that overlap, the one nearest to its cue; of equally near ones, that of the earlier rule. */
    private static List<Undertaking> distinct(Account account, List<Undertaking> undertakings) {
        List<Undertaking> kept = new ArrayList<>();
        undertakings.stream()
                .filter(each -> account.admits(
                        each.cue().match(),
                        undertakings.stream().noneMatch(other -> within(each, other)),
                        () -> Objection.taken(each)))
                .sorted(Comparator.comparingInt(Undertaking::distance))
                .filter(each -> account.admits(
                        each.cue().match(),
                        kept.stream().noneMatch(other -> other.action().overlaps(each.action())),
                        () -> Objection.taken(each)))
                .forEach(kept::add);
        return kept;
    }

    /** "ready to help and to push for reform": pushing for it is what they are ready to do. */
    private static boolean within(Undertaking each, Undertaking other) {
        Sentence sentence = each.cue().read().sentence();
        int at = each.cue().at();
        boolean infinitive = sentence.token(at).tag().equals("VB") && each.cue().start() > at;
        return infinitive
                && each.cue().read().equals(other.read())
                && other.action().from() <= at
                && at < other.action().to()
                && !sentence.tagged(at - 1, "MD");
    }

    /** Whether it is known whose it is, and the report has another side. */
    private static boolean bound(Account account, Parties parties, Undertaking each) {
        Parties.Bound bound = parties.of(each);
        return account.admits(each.cue().match(), bound.between(account.sides()), () -> Objection.unbound(each, bound));
    }

    /** "in line with the reform of 1998", told in 2004: what was over when the report came out is no deadline. */
    private static boolean past(Account account, ReadSentence read, Stretch due) {
        return account.published().stream().anyMatch(day -> read.all(DateMention.class)
                .filter(date -> date.from() >= due.from() && date.to() <= due.to())
                .flatMap(date -> date.end().or(date::start).stream())
                .anyMatch(date -> date.latest().isBefore(day)));
    }

    private Commitment commitment(Account account, Parties parties, Voice voice, Undertaking each) {
        Parties.Bound bound = parties.of(each);
        ReadSentence read = each.read();
        Action action = each.action();
        Sentence sentence = read.sentence();
        Passage cue =
                account.passage(each.cue().read(), each.cue().at(), each.cue().at() + 1);
        boolean negative = action.negative() || each.cue().refusal();
        return new Commitment(
                each.cue().force(voice),
                bound.by(),
                bound.to(),
                sectors.of(account, read, action.from(), action.to()),
                horizons.find(read, action.from(), action.to())
                        .filter(due -> !past(account, read, due))
                        .map(due -> account.passage(read, due.from(), due.to()).quote()),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                account.evidence(
                        read,
                        action.from(),
                        action.to(),
                        each.cue().match().rule().name(),
                        List.of(cue)));
    }
}
