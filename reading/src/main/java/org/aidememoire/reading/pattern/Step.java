package org.aidememoire.reading.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Token;

/**
 * A part of a pattern. It tries each way to match at a place, best first, and hands the place after it to what follows;
 * the first way that lets everything after it match too is taken.
 */
sealed interface Step {
    boolean match(Matching matching, int at, IntPredicate next);

    /** One token with one of {@code words} as form or lemma (any, where empty) and a tag that begins with {@code tag}. */
    record Word(Set<String> words, String tag) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return matching.has(at) && fits(matching.token(at)) && next.test(at + 1);
        }

        private boolean fits(Token token) {
            return token.tagged(tag)
                    && (words.isEmpty() || words.contains(token.form()) || words.contains(token.lemma()));
        }
    }

    /** One token exactly as written. */
    record Exactly(String word) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return matching.has(at) && matching.token(at).word().equals(word) && next.test(at + 1);
        }
    }

    /** One token with a capital. */
    record Capital() implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return matching.has(at) && matching.token(at).capitalised() && next.test(at + 1);
        }
    }

    /** A stretch marked with {@code type}. */
    record Mark(String type) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return matching.has(at) && matching.marked().ends(type, at).stream().anyMatch(next::test);
        }
    }

    /** Each step after the other. */
    record Sequence(List<Step> steps) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return from(0, matching, at, next);
        }

        private boolean from(int index, Matching matching, int at, IntPredicate next) {
            return index == steps.size()
                    ? next.test(at)
                    : steps.get(index).match(matching, at, after -> from(index + 1, matching, after, next));
        }
    }

    /** One of the steps, the first that fits. */
    record Choice(List<Step> steps) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return steps.stream().anyMatch(step -> step.match(matching, at, next));
        }
    }

    /** The step from {@code least} to {@code most} times, as often as possible. */
    record Repeat(Step step, int least, int most) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return more(0, matching, at, next);
        }

        private boolean more(int count, Matching matching, int at, IntPredicate next) {
            if (count < most
                    && step.match(matching, at, after -> after > at && more(count + 1, matching, after, next))) {
                return true;
            }
            return count >= least && next.test(at);
        }
    }

    /** As few tokens as possible, {@code most} at most, without leaving the clause. */
    record Gap(int most) implements Step {
        private static final Set<String> STOPS = Set.of(";", ":", ".", "?", "!", "\"", "“", "”", "``", "''");

        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            for (int end = at; end <= at + most; end++) {
                if (next.test(end)) {
                    return true;
                }
                if (!matching.has(end) || STOPS.contains(matching.token(end).word())) {
                    return false;
                }
            }
            return false;
        }
    }

    /** The step, remembered under {@code name}. */
    record Named(String name, Step step) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return step.match(matching, at, after -> matching.binding(name, new Stretch(at, after), after, next));
        }
    }

    /** Nothing, where the step does not match. */
    record Unless(Step step) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return !step.match(matching, at, after -> true) && next.test(at);
        }
    }

    /** Nothing, at the sentence's start. */
    record Start() implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return at == 0 && next.test(at);
        }
    }

    /** Nothing, at the sentence's end. */
    record End() implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return !matching.has(at) && next.test(at);
        }
    }
}
