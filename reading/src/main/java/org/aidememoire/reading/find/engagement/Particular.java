package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.clause.Complement;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.find.engagement.Cast.Part;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Tells what is done by somebody who acts for a state from what is done by just anybody, or none in particular. */
final class Particular {
    private static final Set<String> PLACES = Set.of("in", "at", "inside");
    private static final Set<String> RECURRING =
            Set.of("annually", "yearly", "regularly", "periodically", "alternately");
    private static final Set<String> JOINT = Set.of("joint");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> SPANS_OF_YEARS =
            Set.of("year", "month", "quarter", "week", "other", "two", "three");
    private static final Set<String> TIMES = Set.of("once", "twice", "times");
    private static final Set<String> SPANS = Set.of("hour", "minute", "day", "week", "round");
    private static final int OFTEN = 10;
    private static final int NEAR = 4;

    private final Set<String> delegates;
    private final Set<String> domestic;
    private final UnnamedHolders unnamed;

    Particular(UnnamedHolders unnamed, RulesFile rules) {
        this.unnamed = unnamed;
        this.delegates = Set.copyOf(rules.list("delegates"));
        this.domestic = Set.copyOf(rules.list("domestic"));
    }

    /** "in consultation with", "meetings with partners", "future discussions": none in particular. */
    static boolean vague(Frame frame, NounGroup group, List<Complement> complements) {
        Sentence sentence = frame.sentence();
        boolean bare = group.from() == group.before() + 1 && !group.definite() && !sentence.tagged(group.from(), "DT");
        boolean dated = complements.stream().anyMatch(complement -> Dating.dated(frame.read(), complement));
        boolean placed = complements.stream().anyMatch(complement -> PLACES.contains(complement.preposition()));
        boolean between = complements.stream()
                .anyMatch(complement -> complement.preposition().equals("between"));
        boolean manner = bare && sentence.is(group.before(), "in") && !(group.before() == 0 && placed);
        boolean known = Pointing.atATime(sentence, group)
                || ofATime(sentence, group)
                || Scene.points(sentence, frame.noun(), frame.noun() + 3)
                || complements.stream().anyMatch(complement -> named(frame.read(), complement));
        boolean meetings = sentence.is(frame.noun(), "meetings") && !dated;
        return frame.has("vague") && (manner || meetings || (bare && !dated && !placed && !between && !known));
    }

    /** "in an hour of talks". */
    private static boolean ofATime(Sentence sentence, NounGroup group) {
        return group.before() > 0
                && sentence.is(group.before(), "of")
                && SPANS.contains(sentence.token(group.before() - 1).lemma());
    }

    /** "have made visits over the years": none in particular; nor is a meeting of one's own parliament between states. */
    boolean general(Frame frame, NounGroup group, boolean settled) {
        Sentence sentence = frame.sentence();
        boolean bare = frame.hasNoun()
                && !frame.nominal()
                && sentence.tagged(frame.noun(), "NNS")
                && group.from() == group.before() + 1
                && (group.from() == frame.noun() || sentence.tagged(group.from(), "J"));
        boolean travel = frame.says("kind", "visit");
        boolean title = travel
                && frame.nominal()
                && sentence.is(frame.noun(), "visits")
                && IntStream.range(0, sentence.size()).noneMatch(i -> i != frame.noun() && sentence.tagged(i, "V"))
                && frame.read().all(DateMention.class).findAny().isEmpty();
        return title
                || (bare && travel && !settled)
                || (frame.hasNoun() && group.hasAny(domestic) && !group.hasAny(JOINT))
                || (!frame.nominal() && everyYear(frame));
    }

    /** "will meet at least twice a year": a rule, and no meeting in particular. */
    private static boolean everyYear(Frame frame) {
        Sentence sentence = frame.sentence();
        return IntStream.range(frame.end(), Math.min(frame.end() + OFTEN, sentence.size()))
                .takeWhile(i -> !sentence.is(i, ",") && !sentence.is(i, ";"))
                .anyMatch(i -> RECURRING.contains(sentence.token(i).form())
                        || (EVERY.contains(sentence.token(i).form())
                                && SPANS_OF_YEARS.stream().anyMatch(span -> sentence.is(i + 1, span)))
                        || (TIMES.contains(sentence.token(i).form())
                                && (sentence.is(i + 1, "a")
                                        || sentence.is(i + 1, "per")
                                        || sentence.is(i + 1, "every"))));
    }

    /** "talks with President Kaunda", where "talks with partners" are with nobody in particular. */
    private static boolean named(ReadSentence read, Complement complement) {
        return complement.preposition().equals("with")
                && read.all(PersonMention.class)
                        .anyMatch(person -> person.manner() == PersonMention.Manner.NAME
                                && person.from() >= complement.from()
                                && person.to() <= complement.to());
    }

    /** Whether those who come act for their state: "Australians travelled" is no visit of Australia's. */
    boolean delegated(ReadSentence read, Optional<Stretch> subject, Cast cast) {
        if (subject.isEmpty() || !cast.of(Part.GUEST).stream().allMatch(Party.State.class::isInstance)) {
            return true;
        }
        Stretch stretch = subject.get();
        boolean speaker =
                read.sentence().is(stretch.from(), "i") || read.sentence().is(stretch.from(), "we");
        if (speaker && stretch.to() == stretch.from() + 1) {
            return true; // whoever writes for a state, "I shall visit"
        }
        boolean group = read.all(GroupMention.class)
                .anyMatch(mention -> mention.from() < stretch.to() && mention.to() > stretch.from());
        return group
                || IntStream.range(Math.max(0, stretch.from() - NEAR), stretch.to())
                        .anyMatch(
                                i -> delegates.contains(read.sentence().token(i).lemma()));
    }

    /** Whether a rule that asks for a person as its object finds none. */
    boolean lacks(Frame frame, List<Complement> complements) {
        return frame.has("person")
                && complements.stream()
                        .filter(one -> frame.part(one.preposition()).isPresent())
                        .filter(one -> !asked(frame.sentence(), one))
                        .noneMatch(one -> person(frame.read(), one));
    }

    /** "called on the Emir to sign". */
    private static boolean asked(Sentence sentence, Complement one) {
        int at = sentence.is(one.to(), ",") ? one.to() + 1 : one.to();
        return one.preposition().endsWith("on") && sentence.is(at, "to") && sentence.tagged(at + 1, "VB");
    }

    private boolean person(ReadSentence read, Complement complement) {
        return read.all(PartyMention.class)
                .filter(mention -> mention instanceof PersonMention
                        || read.sentence().is(mention.from(), "you")
                        || unnamed.standsFor(read.sentence(), mention))
                .anyMatch(person -> person.from() >= complement.from()
                        && person.to() <= complement.to()
                        && !read.sentence().tagged(person.to(), "POS"));
    }
}
