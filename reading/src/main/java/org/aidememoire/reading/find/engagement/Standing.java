package org.aidememoire.reading.find.engagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Whether the words about a verb or noun say that something took place, will, was put off, or did not happen at all. */
final class Standing {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "hardly", "no");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "would", "’ll");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "deny", "rumour", "rumor", "without");
    private static final Set<String> BOUNDARIES = Set.of(",", ";", ":", "that", "and", "but", "\"", "“", "”");
    private static final int REACH = 12;
    private static final int AFTER = 3;
    private static final int RELATIVE = 6;

    private static final Set<String> TAKING = Set.of("have", "take", "use", "seize", "enjoy", "get");

    private final Set<String> gladly;
    private final Set<String> occasions;
    private final Set<String> planning;
    private final Set<String> motion;
    private final Set<String> undoing;
    private final Set<String> postponing;
    private final Set<String> cancelling;
    private final Set<String> upcoming;
    private final Set<String> past;
    private final Set<String> habitual;

    Standing(RulesFile rules) {
        this.gladly = Set.copyOf(rules.list("gladly"));
        this.occasions = Set.copyOf(rules.list("occasions"));
        this.planning = Set.copyOf(rules.list("planning"));
        this.motion = Set.copyOf(rules.list("motion"));
        this.undoing = Set.copyOf(rules.list("undoing"));
        this.postponing = Set.copyOf(rules.list("postponing"));
        this.cancelling = Set.copyOf(rules.list("cancelling"));
        this.upcoming = Set.copyOf(rules.list("upcoming"));
        this.past = Set.copyOf(rules.list("past"));
        this.habitual = Set.copyOf(rules.list("habitual"));
    }

    /**
     * What the words say.
     *
     * @param none whether they say that it is no engagement at all: denied, refused, only possible
     * @param ifDated whether it is one only where its day is known: "agreed to meet" alone is an undertaking
     * @param status how it stands, where they say so
     */
    record Verdict(boolean none, boolean ifDated, Optional<EngagementStatus> status) {
        static final Verdict NONE = new Verdict(true, false, Optional.empty());
        static final Verdict OPEN = new Verdict(false, false, Optional.empty());
        static final Verdict HABIT = new Verdict(false, true, Optional.empty());
        static final Verdict AGREED = new Verdict(false, true, Optional.of(EngagementStatus.PLANNED));

        static Verdict of(EngagementStatus status) {
            return new Verdict(false, false, Optional.of(status));
        }
    }

    /** Whether an adjective says that it is still to come: "the forthcoming summit". */
    boolean upcoming(NounGroup group) {
        return group.hasAny(upcoming);
    }

    /** Of the verb at {@code verb}. */
    Verdict ofVerb(Sentence sentence, int verb) {
        return ofVerb(sentence, verb, 0);
    }

    private Verdict ofVerb(Sentence sentence, int verb, int depth) {
        int start = Actors.beforeAuxiliaries(sentence, verb);
        if (conditional(sentence, start)
                || NEGATIONS.contains(form(sentence, verb + 1))
                || chainHas(sentence, start, verb, NEGATIONS)
                || habitually(sentence, start, verb)) {
            return Verdict.NONE;
        }
        if (hoped(sentence, verb)) {
            return Verdict.AGREED;
        }
        for (int i = verb - 1; i >= start; i--) {
            if (sentence.tagged(i, "MD")) {
                if (sentence.is(i, "should") && agreed(sentence, i)) {
                    return Verdict.AGREED;
                }
                return FUTURE.contains(sentence.token(i).form()) ? Verdict.of(EngagementStatus.PLANNED) : Verdict.NONE;
            }
            if (sentence.is(i, "to")) {
                return infinitive(sentence, i, depth);
            }
        }
        if (sentence.tagged(verb, "VBG") && start < verb && !motion.contains(lemma(sentence, verb))) {
            return Verdict.of(EngagementStatus.HELD);
        }
        if (sentence.tagged(verb, "VBG") && start == verb) {
            int governor = sentence.is(verb - 1, "of") ? verb - 2 : verb - 1; // "the importance of holding"
            return undoing.contains(lemma(sentence, governor)) ? Verdict.NONE : Verdict.OPEN;
        }
        if (sentence.tagged(verb, "VBZ") || sentence.tagged(verb, "VBP") || sentence.tagged(verb, "VBG")) {
            return Verdict.OPEN;
        }
        boolean bare = sentence.token(verb).tag().equals("VB") && start == verb;
        if (bare && sentence.tagged(verb - 1, "NN")) {
            return Verdict.OPEN; // "The ministers sign a treaty" under a picture, which taggers take for an infinitive.
        }
        int sharing = bare ? Actors.sharing(sentence, verb) : verb;
        if (sharing < verb && depth == 0) {
            return ofVerb(sentence, sharing, 1);
        }
        return bare ? Verdict.NONE : Verdict.of(EngagementStatus.HELD);
    }

    /** "The President looks forward to welcoming": without a day no more than a hope; "I look forward to" announces it. */
    private static boolean hoped(Sentence sentence, int verb) {
        return sentence.tagged(verb, "VBG")
                && sentence.is(verb - 1, "to")
                && sentence.is(verb - 2, "forward")
                && (sentence.tagged(verb - 3, "VBZ") || sentence.tagged(verb - 3, "VBD"));
    }

    /** "agreed that the Commission should hold its session". */
    private static boolean agreed(Sentence sentence, int modal) {
        return IntStream.range(0, modal)
                .anyMatch(i -> (sentence.is(i, "agree") || sentence.is(i, "decide")) && sentence.is(i + 1, "that"));
    }

    /** "is to visit", "plans to visit", "looks forward to welcoming", "flew there to meet". */
    private Verdict infinitive(Sentence sentence, int to, int depth) {
        int governor = to - 1;
        while (sentence.tagged(governor, "RB")) {
            governor--;
        }
        if (sentence.is(governor, "be") || planning.contains(lemma(sentence, governor))) {
            boolean undone = chainHas(sentence, Actors.beforeAuxiliaries(sentence, governor), governor, NEGATIONS);
            return undone ? Verdict.NONE : Verdict.of(EngagementStatus.PLANNED);
        }
        if (gladly.contains(lemma(sentence, governor)) || gladly.contains(form(sentence, governor))) {
            return glad(sentence, governor);
        }
        if (occasions.contains(lemma(sentence, governor))) {
            return taken(sentence, governor);
        }
        if (undoing.contains(lemma(sentence, governor))) {
            return Verdict.NONE;
        }
        if (sentence.is(governor, "agree") || sentence.is(governor, "decide")) {
            return Verdict.AGREED;
        }
        if (sentence.is(governor, "and") && depth == 0) {
            Optional<Integer> first = infinitiveBefore(sentence, governor);
            if (first.isPresent()) {
                return infinitive(sentence, first.get(), 1);
            }
        }
        Optional<Integer> verb = verbBefore(sentence, to);
        if (verb.isEmpty() || expected(sentence, verb.get(), to)) {
            return Verdict.of(EngagementStatus.PLANNED);
        }
        boolean moving = motion.contains(lemma(sentence, verb.get()));
        return moving && depth == 0 ? ofVerb(sentence, verb.get(), 1) : Verdict.NONE;
    }

    /** The "to" of "agreed to revive the Committee, which sat last in 1999, and to convene": it goes on with that. */
    private static Optional<Integer> infinitiveBefore(Sentence sentence, int and) {
        return IntStream.iterate(and - 1, i -> i > 0 && !sentence.is(i, ";"), i -> i - 1)
                .filter(i -> sentence.tagged(i, "TO") && sentence.tagged(i + 1, "VB"))
                .boxed()
                .findFirst();
    }

    /** "was delighted to meet" tells of it, "would be delighted to" does not. */
    private static Verdict glad(Sentence sentence, int glad) {
        int start = Actors.beforeAuxiliaries(sentence, glad);
        boolean open = IntStream.range(start, glad).anyMatch(i -> sentence.tagged(i, "MD"));
        return open || chainHas(sentence, start, glad, NEGATIONS) ? Verdict.NONE : Verdict.OPEN;
    }

    /** "had the pleasure to meet", "took the occasion to meet". */
    private static Verdict taken(Sentence sentence, int noun) {
        int verb = noun - 1;
        while (sentence.tagged(verb, "DT") || sentence.tagged(verb, "J") || sentence.tagged(verb, "PRP$")) {
            verb--;
        }
        boolean had = sentence.tagged(verb, "VBD") && TAKING.contains(lemma(sentence, verb));
        boolean denied = chainHas(sentence, Actors.beforeAuxiliaries(sentence, verb), verb, NEGATIONS);
        return had && !denied ? Verdict.of(EngagementStatus.HELD) : Verdict.NONE;
    }

    /** "is due in Lomé on Friday to sign". */
    private boolean expected(Sentence sentence, int verb, int to) {
        return sentence.is(verb, "be")
                && IntStream.range(verb, to)
                        .anyMatch(i -> sentence.tagged(i, "J") && planning.contains(lemma(sentence, i)));
    }

    private static Optional<Integer> verbBefore(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.tagged(i, "V")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean conditional(Sentence sentence, int start) {
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            if (sentence.is(i, "that") && sentence.is(i - 1, "deny")) {
                return true;
            }
            if (BOUNDARIES.contains(sentence.token(i).form())) {
                return false;
            }
            if (CONDITIONS.contains(lemma(sentence, i))
                    || CONDITIONS.contains(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** "usually meet", "meet annually"; the "annual" of what they hold says nothing against it. */
    private boolean habitually(Sentence sentence, int start, int verb) {
        return IntStream.range(Math.max(0, start), Math.min(verb + AFTER, sentence.size()))
                .anyMatch(i -> sentence.tagged(i, "RB")
                        && habitual.contains(sentence.token(i).form()));
    }

    private static boolean chainHas(Sentence sentence, int start, int end, Set<String> words) {
        for (int i = Math.max(0, start); i < end; i++) {
            if (words.contains(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static String lemma(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).lemma() : "";
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
        if (refused(sentence, group)) {
            return Verdict.NONE;
        }
        if (sentence.tagged(group.before(), "V")) {
            Verdict governor = ofVerb(sentence, group.before());
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
            Verdict governor = ofVerb(sentence, verb);
            if (governor.status()
                    .filter(status -> status == EngagementStatus.PLANNED)
                    .isPresent()) {
                return governor;
            }
        }
        if (group.hasAny(upcoming) || predicate(sentence, end, FUTURE) || governedBy(sentence, group, planning)) {
            return Verdict.of(EngagementStatus.PLANNED);
        }
        if (group.hasAny(habitual)) {
            return Verdict.HABIT;
        }
        return group.hasAny(past) ? Verdict.of(EngagementStatus.HELD) : Verdict.OPEN;
    }

    private boolean refused(Sentence sentence, NounGroup group) {
        int at = group.before();
        while (sentence.tagged(at, "IN")
                || sentence.tagged(at, "TO")
                || (sentence.tagged(at, "RB") && !sentence.is(at, "not"))) {
            at--;
        }
        boolean governed = undoing.contains(lemma(sentence, at)) && at >= group.before() - 2;
        return governed
                || group.hasAny(NEGATIONS)
                || sentence.is(group.from(), "no")
                || sentence.is(group.from(), "any");
    }

    private Optional<EngagementStatus> undone(Sentence sentence, NounGroup group, int end) {
        if (governedBy(sentence, group, postponing) || predicate(sentence, end, postponing)) {
            return Optional.of(EngagementStatus.POSTPONED);
        }
        if (governedBy(sentence, group, cancelling) || predicate(sentence, end, cancelling)) {
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
                && (verbs.contains(lemma(sentence, at))
                        || verbs.contains(lemma(sentence, at) + " " + form(sentence, at + 1)));
    }

    /** "the visit has been postponed", "the talks will have to be called off". */
    private static boolean predicate(Sentence sentence, int end, Set<String> verbs) {
        int at = sentence.is(end, ",") ? end + 1 : end;
        at = verbs == FUTURE && sentence.tagged(at, "WDT") ? modal(sentence, at) : at;
        for (int i = at; i < sentence.size() && (Actors.auxiliary(sentence, i) || sentence.tagged(i, "V")); i++) {
            if (verbs.contains(lemma(sentence, i))
                    || verbs.contains(form(sentence, i))
                    || verbs.contains(lemma(sentence, i) + " " + form(sentence, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The modal of ", which Lima will host". */
    private static int modal(Sentence sentence, int which) {
        return IntStream.range(which + 1, Math.min(which + RELATIVE, sentence.size()))
                .filter(i -> sentence.tagged(i, "MD") || sentence.tagged(i, "V"))
                .findFirst()
                .orElse(which);
    }

    private static String form(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).form() : "";
    }
}
