package org.aidememoire.reading.find.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.Complement;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.find.clause.NounPhrases;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Reads when an occasion takes place: the date beside its verb or noun, or that which opens its sentence. */
final class Dating {
    private static final Set<String> NO_DATE = Set.of("since", "until", "after", "towards", "of");

    /** Before the last day by which it is to take place. */
    private static final Set<String> LATEST = Set.of("by", "before");

    private static final Set<String> DAY_PARTS =
            Set.of("morning", "afternoon", "evening", "night", "eve", "beginning", "middle", "course");

    private static final Set<String> TIMES = Set.of("after", "during", "at", "in", "following", "before", "for", "on");

    private final Account account;
    private final LineDate lines;
    private final Standing standing;
    private final Set<String> ending;
    private final Set<String> beginning;

    Dating(Account account, Standing standing, RulesFile rules) {
        this.account = account;
        this.lines = new LineDate(account);
        this.standing = standing;
        this.ending = Set.copyOf(rules.list("ending"));
        this.beginning = Set.copyOf(rules.list("beginning"));
    }

    /** When the frame's words say that it takes place. */
    Period when(Frame frame, List<Complement> complements, Optional<Stretch> subject, int from, int end) {
        ReadSentence read = frame.read();
        if (frame.has("undated")
                && standing.ofVerb(frame.sentence(), frame.head())
                        .status()
                        .filter(status -> status == EngagementStatus.PLANNED)
                        .isEmpty()) {
            return Period.UNKNOWN;
        }
        Period period = complements.stream()
                .filter(complement -> dated(read, complement)
                        && (!NO_DATE.contains(complement.preposition()) || ofTheDay(frame.sentence(), complement)))
                .flatMap(complement -> dateAt(read, complement.from()).stream())
                .max(Comparator.comparingInt(Dating::precision)
                        .thenComparing(
                                Comparator.comparingInt(DateMention::from).reversed()))
                .or(() -> before(frame, subject))
                .or(() -> within(frame))
                .or(() -> lines.of(read))
                .or(() -> frame.has("recorded") ? new RecordHead(account, read).date() : Optional.empty())
                .map(date -> latest(frame.sentence(), date) ? Period.endingOn(date) : period(frame, date))
                .orElse(Period.UNKNOWN);
        return read.all(DateMention.class)
                .filter(date -> date.from() >= Math.min(from, frame.head()) && date.to() <= end + 1)
                .flatMap(date -> date.duration().stream())
                .findFirst()
                .map(period::lasting)
                .orElse(period);
    }

    /** Whether a last day is said by which it is to take place: "a meeting before the end of 2014". */
    static boolean atTheLatest(ReadSentence read, List<Complement> complements) {
        return complements.stream()
                .anyMatch(complement -> dated(read, complement) && LATEST.contains(complement.preposition()));
    }

    private static boolean latest(Sentence sentence, DateMention date) {
        int before = sentence.is(date.from() - 1, "the") ? date.from() - 2 : date.from() - 1;
        return before >= 0 && LATEST.contains(sentence.token(before).form());
    }

    /** "the 2025 meeting", "Monday's talks"; "left Lomé on Monday after a visit". */
    private static Optional<DateMention> within(Frame frame) {
        int from = frame.nominal() ? NounGroup.of(frame.read(), frame.noun()).from() : frame.head();
        int to = frame.nominal() ? frame.noun() : frame.end();
        return frame.read()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty())
                .filter(date -> date.from() >= from && date.to() <= to)
                .findFirst();
    }

    private static int precision(DateMention date) {
        return date.start().or(date::end).map(day -> day.toString().length()).orElse(0);
    }

    private Period period(Frame frame, DateMention date) {
        Sentence sentence = frame.sentence();
        List<String> words = new ArrayList<>();
        int start = NounGroup.of(frame.read(), frame.noun()).before();
        for (int i = Math.max(0, Math.min(start - 1, frame.head()));
                i <= Math.max(start, frame.head()) && i < sentence.size();
                i++) {
            words.add(sentence.token(i).lemma());
        }
        boolean ends = words.stream().anyMatch(ending::contains) && !goesTo(frame);
        if (ends || endsThen(frame, date)) {
            return Period.endingOn(date);
        }
        boolean range = date.end().isPresent();
        boolean begins = words.stream().anyMatch(beginning::contains);
        return begins && !range ? Period.from(date) : Period.on(date);
    }

    /** "whose visit to Oslo ended on Monday": the first verb between the noun and the date. */
    private boolean endsThen(Frame frame, DateMention date) {
        Sentence sentence = frame.sentence();
        return frame.nominal()
                && IntStream.range(frame.noun() + 1, date.from())
                        .filter(i -> sentence.tagged(i, "V") && !sentence.is(i, "have"))
                        .limit(1)
                        .anyMatch(i -> ending.contains(sentence.token(i).lemma()));
    }

    /** "on the morning of Monday, 4 May". */
    private static boolean ofTheDay(Sentence sentence, Complement complement) {
        int of = complement.from() - 1;
        return of > 0
                && sentence.is(of, "of")
                && DAY_PARTS.contains(sentence.token(of - 1).form());
    }

    /** "left for Lima", "returned to Lima": there it begins. */
    private static boolean goesTo(Frame frame) {
        return !frame.hasNoun()
                && (frame.sentence().is(frame.end(), "for") || frame.sentence().is(frame.end(), "to"));
    }

    private static Optional<DateMention> dateAt(ReadSentence read, int at) {
        return read.startingAt(at, DateMention.class)
                .filter(date -> date.duration().isEmpty())
                .findFirst();
    }

    /** "Today the ministers met", "The ministers today met": a date before the verb that no other word takes. */
    private static Optional<DateMention> before(Frame frame, Optional<Stretch> subject) {
        Sentence sentence = frame.sentence();
        if (frame.nominal()) {
            return atThatTime(frame).or(() -> ofTheVerb(frame));
        }
        return frame.read()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty() && date.to() <= frame.head())
                .filter(date -> opening(sentence, date)
                        || date.from() >= subject.map(Stretch::to).orElse(frame.head()))
                .filter(date -> !NO_DATE.contains(
                        date.from() == 0 ? "" : sentence.token(date.from() - 1).form()))
                .reduce((first, second) -> second);
    }

    /** "said on Thursday after the talks": the date just before a phrase of time. */
    private static Optional<DateMention> atThatTime(Frame frame) {
        Sentence sentence = frame.sentence();
        int before = NounGroup.of(frame.read(), frame.noun()).before();
        if (before < 1 || !TIMES.contains(sentence.token(before).form())) {
            return Optional.empty();
        }
        return frame.read()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty() && date.to() <= before && date.to() >= before - 1)
                .findFirst();
    }

    /** "On Thursday the Senate will hear a speech": the opening date of a sentence, of what its verb has as its object. */
    private static Optional<DateMention> ofTheVerb(Frame frame) {
        Sentence sentence = frame.sentence();
        int verb = NounGroup.of(frame.read(), frame.noun()).before();
        return frame.read()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty() && sentence.tagged(verb, "V") && opening(sentence, date))
                .filter(date -> IntStream.range(date.to(), Actors.beforeAuxiliaries(sentence, verb))
                        .noneMatch(i -> sentence.tagged(i, "V")))
                .findFirst();
    }

    private static boolean opening(Sentence sentence, DateMention date) {
        int at = date.from();
        return at == 0
                || (at == 1 && sentence.tagged(0, "IN"))
                || (at == 2 && sentence.tagged(0, "RB"))
                || (at == 1 && sentence.is(0, "earlier"));
    }

    /** Whether {@code complement} is a date. */
    static boolean dated(ReadSentence read, Complement complement) {
        return NounPhrases.startsDate(read, complement.from());
    }
}
