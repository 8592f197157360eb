package org.aidememoire.reading.find.engagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Whether the words about a noun say that the engagement took place, will, was put off, or did not happen at all. */
final class NounStanding {
    private static final int RELATIVE = 6;
    /** Of what was going on then, these do not say that it was asked for: "opportunities during the visit". */
    private static final Set<String> TIMES = Set.of("during", "after", "before", "following", "since", "until", "upon");
    /** Participles of what took place: "the talks were held". */
    private static final Set<String> DONE =
            Set.of("hold", "conduct", "convene", "conclude", "chair", "co-chair", "organise", "organize", "complete");

    private final Set<String> planning;
    private final Set<String> undoing;
    private final Set<String> postponing;
    private final Set<String> cancelling;
    private final Set<String> upcoming;
    private final Set<String> past;
    private final Set<String> habitual;
    private final VerbStanding verbs;

    NounStanding(RulesFile rules, VerbStanding verbs) {
        this.planning = Set.copyOf(rules.list("planning"));
        this.undoing = Set.copyOf(rules.list("undoing"));
        this.postponing = Set.copyOf(rules.list("postponing"));
        this.cancelling = Set.copyOf(rules.list("cancelling"));
        this.upcoming = Set.copyOf(rules.list("upcoming"));
        this.past = Set.copyOf(rules.list("past"));
        this.habitual = Set.copyOf(rules.list("habitual"));
        this.verbs = verbs;
    }

    /** Whether an adjective says that it is still to come: "the forthcoming summit". */
    boolean upcoming(NounGroup group) {
        return group.hasAny(upcoming);
    }

    /**
     * Of a noun.
     *
     * @param group what stands before it
     * @param end the token after what stands after it
     */
    Verdict ofNoun(Sentence sentence, NounGroup group, int end) {
        Optional<EngagementStatus> putOff = undone(sentence, group, end);
        if (putOff.isPresent()) {
            return Verdict.of(putOff.get());
        }
        if (refused(sentence, group) || unreal(sentence, end)) {
            return Verdict.NONE;
        }
        if (sentence.tagged(group.before(), "V")) {
            Verdict governor = verbs.ofVerb(sentence, group.before());
            if (governor.none()
                    || governor.status()
                            .filter(status -> status == EngagementStatus.PLANNED)
                            .isPresent()) {
                return governor;
            }
        }
        int verb = sentence.is(group.before() - 1, "part") ? group.before() - 2 : group.before() - 1;
        if (sentence.tagged(group.before(), "IN") && sentence.tagged(verb, "V")) {
            // "will preside over the meeting", "arrives to take part in the session".
            Verdict governor = verbs.ofVerb(sentence, verb);
            if (governor.status()
                    .filter(status -> status == EngagementStatus.PLANNED)
                    .isPresent()) {
                return governor;
            }
        }
        if (group.hasAny(upcoming)
                || predicate(sentence, group, end, VerbStanding.FUTURE)
                || awaited(sentence, end)
                || governedBy(sentence, group, planning)) {
            return Verdict.of(EngagementStatus.PLANNED);
        }
        if (done(sentence, end)) {
            return Verdict.of(EngagementStatus.HELD);
        }
        if (group.hasAny(habitual)) {
            return Verdict.HABIT;
        }
        return group.hasAny(past) ? Verdict.of(EngagementStatus.HELD) : Verdict.OPEN;
    }

    /** "The talks should have taken place". */
    private static boolean unreal(Sentence sentence, int end) {
        return sentence.tagged(end, "MD")
                && VerbStanding.unreal(sentence, end, Math.min(end + RELATIVE, sentence.size()));
    }

    private boolean refused(Sentence sentence, NounGroup group) {
        int at = group.before();
        while ((sentence.tagged(at, "IN") && !TIMES.contains(VerbStanding.form(sentence, at)))
                || sentence.tagged(at, "TO")
                || sentence.tagged(at, "RP")
                || (sentence.tagged(at, "RB") && !sentence.is(at, "not"))) {
            at--;
        }
        boolean governed = undoing.contains(VerbStanding.lemma(sentence, at)) && at >= group.before() - 2;
        return governed
                || group.hasAny(VerbStanding.NEGATIONS)
                || sentence.is(group.from(), "no")
                || sentence.is(group.from(), "any");
    }

    private Optional<EngagementStatus> undone(Sentence sentence, NounGroup group, int end) {
        if (governedBy(sentence, group, postponing) || predicate(sentence, group, end, postponing)) {
            return Optional.of(EngagementStatus.POSTPONED);
        }
        if (governedBy(sentence, group, cancelling) || predicate(sentence, group, end, cancelling)) {
            return Optional.of(EngagementStatus.CANCELLED);
        }
        return Optional.empty();
    }

    /** "postponed the visit", "called off his trip". */
    private static boolean governedBy(Sentence sentence, NounGroup group, Set<String> verbs) {
        int at = group.before();
        while (sentence.tagged(at, "RP")
                || (sentence.tagged(at, "RB") && sentence.is(at + 1, "to"))
                || (sentence.tagged(at, "IN") && sentence.tagged(at - 1, "V"))
                || sentence.is(at, "to")) {
            at--;
        }
        return sentence.tagged(at, "V")
                && (verbs.contains(VerbStanding.lemma(sentence, at))
                        || verbs.contains(
                                VerbStanding.lemma(sentence, at) + " " + VerbStanding.form(sentence, at + 1)));
    }

    /** "which is scheduled to be held", "is due in June". */
    private boolean awaited(Sentence sentence, int end) {
        int be = relative(sentence, end);
        boolean now = sentence.is(be, "be") && (sentence.tagged(be, "VBZ") || sentence.tagged(be, "VBP"));
        int at = sentence.tagged(be + 1, "RB") ? be + 2 : be + 1;
        boolean due = planning.contains(VerbStanding.lemma(sentence, at))
                && (sentence.tagged(at, "VBN") || sentence.tagged(at, "J"));
        return now && (due || (sentence.is(at, "to") && sentence.is(at + 1, "be")));
    }

    /** "the talks were held", "the visit took place". */
    private static boolean done(Sentence sentence, int end) {
        int be = relative(sentence, end);
        int at = sentence.tagged(be + 1, "RB") ? be + 2 : be + 1;
        boolean held = sentence.is(be, "be")
                && sentence.tagged(be, "VBD")
                && sentence.tagged(at, "VBN")
                && DONE.contains(VerbStanding.lemma(sentence, at))
                && !sentence.tagged(at + 1, "RP")
                && !sentence.is(at + 1, "to");
        return held || (sentence.is(be, "take") && sentence.tagged(be, "VBD") && sentence.is(be + 1, "place"));
    }

    /** The token after ", which". */
    private static int relative(Sentence sentence, int end) {
        int at = sentence.is(end, ",") ? end + 1 : end;
        return sentence.tagged(at, "WDT") ? at + 1 : at;
    }

    /** "the visit has been postponed", "the talks will have to be called off". */
    private static boolean predicate(Sentence sentence, NounGroup group, int end, Set<String> verbs) {
        int at = sentence.is(end, ",") ? end + 1 : end;
        boolean relative = verbs == VerbStanding.FUTURE && goesOn(sentence, at) && !ofDocument(sentence, group);
        at = relative ? modal(sentence, at) : at;
        for (int i = at; i < sentence.size() && (Actors.auxiliary(sentence, i) || sentence.tagged(i, "V")); i++) {
            if (verbs.contains(VerbStanding.lemma(sentence, i))
                    || verbs.contains(VerbStanding.form(sentence, i))
                    || verbs.contains(VerbStanding.lemma(sentence, i) + " " + VerbStanding.form(sentence, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "the signing of the protocol, which will": that speaks of the protocol. */
    private static boolean ofDocument(Sentence sentence, NounGroup group) {
        return IntStream.rangeClosed(group.from(), group.from() + RELATIVE)
                .anyMatch(i -> sentence.is(i, "signing") || sentence.is(i, "signature"));
    }

    /** "which Lima will host", "that will begin"; not what was said after it: "that trade would grow". */
    private static boolean goesOn(Sentence sentence, int at) {
        return sentence.tagged(at, "WDT") && (sentence.is(at, "which") || sentence.tagged(at + 1, "MD"));
    }

    /** The modal of ", which Lima will host". */
    private static int modal(Sentence sentence, int which) {
        return IntStream.range(which + 1, Math.min(which + RELATIVE, sentence.size()))
                .filter(i -> sentence.tagged(i, "MD") || sentence.tagged(i, "V"))
                .findFirst()
                .orElse(which);
    }
}
