package org.aidememoire.reading.find.engagement;

import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Whether the words about a verb say that what it tells took place, will, or did not happen at all. */
final class VerbStanding {
    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "hardly", "no");
    static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "would", "’ll");
    private static final Set<String> UNREAL = Set.of("should", "would", "could", "might");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "deny", "rumour", "rumor", "without");
    private static final Set<String> BOUNDARIES = Set.of(",", ";", ":", "that", "and", "but", "\"", "“", "”");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this");
    private static final int REACH = 12;
    private static final int AFTER = 3;

    private final Set<String> motion;
    private final Set<String> undoing;
    private final Set<String> habitual;
    private final InfinitiveStanding infinitives;

    VerbStanding(RulesFile rules) {
        this.motion = Set.copyOf(rules.list("motion"));
        this.undoing = Set.copyOf(rules.list("undoing"));
        this.habitual = Set.copyOf(rules.list("habitual"));
        this.infinitives = new InfinitiveStanding(rules, this);
    }

    /** Of the verb at {@code verb}. */
    Verdict ofVerb(Sentence sentence, int verb) {
        return ofVerb(sentence, verb, 0);
    }

    /** What the words say of the verb at {@code verb}, asked on behalf of another verb where {@code depth} is not 0. */
    Verdict ofVerb(Sentence sentence, int verb, int depth) {
        int start = Actors.beforeAuxiliaries(sentence, verb);
        if (attributive(sentence, start, verb)
                || conditional(sentence, start)
                || sentence.is(0, "should")
                || sentence.is(0, "nor")
                || unreal(sentence, start, verb)
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
                return infinitives.verdict(sentence, i, depth);
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

    /** "the recently signed treaty": of which treaty is spoken. */
    private static boolean attributive(Sentence sentence, int start, int verb) {
        return sentence.tagged(verb, "VBN")
                && IntStream.range(start, verb).allMatch(i -> sentence.tagged(i, "RB"))
                && (ARTICLES.contains(form(sentence, start - 1)) || sentence.tagged(start - 1, "PRP$"));
    }

    /** "The President looks forward to welcoming": without a day no more than a hope; "I look forward to" announces it. */
    private static boolean hoped(Sentence sentence, int verb) {
        return sentence.tagged(verb, "VBG")
                && sentence.is(verb - 1, "to")
                && sentence.is(verb - 2, "forward")
                && (sentence.tagged(verb - 3, "VBZ") || sentence.tagged(verb - 3, "VBD"));
    }

    /** "should have met", "would have taken place": what did not happen. */
    static boolean unreal(Sentence sentence, int from, int verb) {
        return IntStream.range(Math.max(0, from), verb - 1)
                .anyMatch(i -> UNREAL.contains(sentence.token(i).form())
                        && sentence.tagged(i, "MD")
                        && sentence.is(i + 1, "have"));
    }

    /** "agreed that the Commission should hold its session". */
    private static boolean agreed(Sentence sentence, int modal) {
        return IntStream.range(0, modal)
                .anyMatch(i -> (sentence.is(i, "agree") || sentence.is(i, "decide")) && sentence.is(i + 1, "that"));
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

    static boolean chainHas(Sentence sentence, int start, int end, Set<String> words) {
        for (int i = Math.max(0, start); i < end; i++) {
            if (words.contains(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    static String lemma(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).lemma() : "";
    }

    static String form(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).form() : "";
    }
}
