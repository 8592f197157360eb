package org.aidememoire.reading.find.engagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** What the word that governs an infinitive says of it: "is to visit", "agreed to meet", "refused to receive". */
final class InfinitiveStanding {
    private static final Set<String> TAKING = Set.of("have", "take", "use", "seize", "enjoy", "get");

    private final Set<String> gladly;
    private final Set<String> occasions;
    private final Set<String> planning;
    private final Set<String> motion;
    private final Set<String> undoing;
    private final VerbStanding verbs;

    InfinitiveStanding(RulesFile rules, VerbStanding verbs) {
        this.gladly = Set.copyOf(rules.list("gladly"));
        this.occasions = Set.copyOf(rules.list("occasions"));
        this.planning = Set.copyOf(rules.list("planning"));
        this.motion = Set.copyOf(rules.list("motion"));
        this.undoing = Set.copyOf(rules.list("undoing"));
        this.verbs = verbs;
    }

    /** "is to visit", "plans to visit", "looks forward to welcoming", "flew there to meet". */
    Verdict verdict(Sentence sentence, int to, int depth) {
        int governor = to - 1;
        while (sentence.tagged(governor, "RB")) {
            governor--;
        }
        if (sentence.is(governor, "be") || planning.contains(VerbStanding.lemma(sentence, governor))) {
            boolean undone = VerbStanding.chainHas(
                    sentence, Actors.beforeAuxiliaries(sentence, governor), governor, VerbStanding.NEGATIONS);
            return undone ? Verdict.NONE : Verdict.of(EngagementStatus.PLANNED);
        }
        if (gladly.contains(VerbStanding.lemma(sentence, governor))
                || gladly.contains(VerbStanding.form(sentence, governor))) {
            return glad(sentence, governor);
        }
        if (occasions.contains(VerbStanding.lemma(sentence, governor))) {
            return taken(sentence, governor);
        }
        if (undoing.contains(VerbStanding.lemma(sentence, governor))) {
            return Verdict.NONE;
        }
        if (sentence.is(governor, "agree") || sentence.is(governor, "decide")) {
            return Verdict.AGREED;
        }
        if (sentence.is(governor, "and") && depth == 0) {
            Optional<Integer> first = infinitiveBefore(sentence, governor);
            if (first.isPresent()) {
                return verdict(sentence, first.get(), 1);
            }
        }
        Optional<Integer> verb = verbBefore(sentence, to);
        if (verb.isEmpty() || expected(sentence, verb.get(), to)) {
            return Verdict.of(EngagementStatus.PLANNED);
        }
        boolean moving = motion.contains(VerbStanding.lemma(sentence, verb.get()));
        return moving && depth == 0 ? verbs.ofVerb(sentence, verb.get(), 1) : Verdict.NONE;
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
        return open || VerbStanding.chainHas(sentence, start, glad, VerbStanding.NEGATIONS)
                ? Verdict.NONE
                : Verdict.OPEN;
    }

    /** "had the pleasure to meet", "took the occasion to meet". */
    private static Verdict taken(Sentence sentence, int noun) {
        int verb = noun - 1;
        while (sentence.tagged(verb, "DT") || sentence.tagged(verb, "J") || sentence.tagged(verb, "PRP$")) {
            verb--;
        }
        boolean had = sentence.tagged(verb, "VBD")
                && (TAKING.contains(VerbStanding.lemma(sentence, verb))
                        || (sentence.is(verb, "be") && sentence.is(verb - 1, "it"))); // "It was a pleasure to meet"
        boolean denied =
                VerbStanding.chainHas(sentence, Actors.beforeAuxiliaries(sentence, verb), verb, VerbStanding.NEGATIONS);
        return had && !denied ? Verdict.of(EngagementStatus.HELD) : Verdict.NONE;
    }

    /** "is due in Lomé on Friday to sign". */
    private boolean expected(Sentence sentence, int verb, int to) {
        return sentence.is(verb, "be")
                && IntStream.range(verb, to)
                        .anyMatch(i -> sentence.tagged(i, "J") && planning.contains(VerbStanding.lemma(sentence, i)));
    }

    private static Optional<Integer> verbBefore(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.tagged(i, "V")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
