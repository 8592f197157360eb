package org.aidememoire.reading.pattern;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Folded;
import org.aidememoire.reading.sentence.Token;

/**
 * A part of a pattern. It tries each way to match at a place, best first, and hands the place after it to what follows;
 * the first way that lets everything after it match too is taken.
 */
interface Step {
    boolean match(Matching matching, int at, IntPredicate next);

    /** What its matches may begin with. */
    Opening opening();

    /** Words of which every match holds at least one, as form or lemma; empty where there are none such. */
    default Optional<Set<String>> needs() {
        return Optional.empty();
    }

    /** One token with one of {@code words} as form or lemma (any, where empty) and a tag that begins with {@code tag}. */
    record Word(Set<String> words, String tag) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return matching.has(at) && fits(matching.token(at)) && next.test(at + 1);
        }

        private boolean fits(Token token) {
            return (words.isEmpty() || words.contains(token.form()) || words.contains(token.lemma()))
                    && token.tagged(tag);
        }

        @Override
        public Opening opening() {
            return words.isEmpty() ? Opening.ANY : Opening.word(words);
        }

        @Override
        public Optional<Set<String>> needs() {
            return words.isEmpty() ? Optional.empty() : Optional.of(words);
        }
    }

    /** One token exactly as written. */
    record Exactly(String word) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return matching.has(at) && matching.token(at).word().equals(word) && next.test(at + 1);
        }

        @Override
        public Opening opening() {
            return Opening.word(Set.of(Folded.word(word)));
        }

        @Override
        public Optional<Set<String>> needs() {
            return Optional.of(Set.of(Folded.word(word)));
        }
    }

    /** One token with a capital. */
    record Capital() implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return matching.has(at) && matching.token(at).capitalised() && next.test(at + 1);
        }

        @Override
        public Opening opening() {
            return Opening.ANY;
        }
    }

    /** A stretch marked with {@code type}. */
    record Mark(String type) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            if (matching.has(at)) {
                for (int end : matching.marked().ends(type, at)) {
                    if (next.test(end)) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public Opening opening() {
            return Opening.mark(type);
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

        @Override
        public Opening opening() {
            return Opening.inTurn(steps);
        }

        /** Of what its steps need, the fewest words: they are likely to be the rarest. */
        @Override
        public Optional<Set<String>> needs() {
            return steps.stream().map(Step::needs).flatMap(Optional::stream).min(Comparator.comparingInt(Set::size));
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

        @Override
        public Opening opening() {
            return least == 0 ? step.opening().orNothing() : step.opening();
        }

        @Override
        public Optional<Set<String>> needs() {
            return least == 0 ? Optional.empty() : step.needs();
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

        @Override
        public Opening opening() {
            return Opening.ANY_OR_NOTHING;
        }
    }

    /** The step, remembered under {@code name}. */
    record Named(String name, Step step) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return step.match(matching, at, after -> matching.binding(name, new Stretch(at, after), after, next));
        }

        @Override
        public Opening opening() {
            return step.opening();
        }

        @Override
        public Optional<Set<String>> needs() {
            return step.needs();
        }
    }

    /** Nothing, where the step does not match. */
    record Unless(Step step) implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return !step.match(matching, at, after -> true) && next.test(at);
        }

        @Override
        public Opening opening() {
            return Opening.NOTHING;
        }
    }

    /** Nothing, at the sentence's start. */
    record Start() implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return at == 0 && next.test(at);
        }

        @Override
        public Opening opening() {
            return Opening.NOTHING;
        }
    }

    /** Nothing, at the sentence's end. */
    record End() implements Step {
        @Override
        public boolean match(Matching matching, int at, IntPredicate next) {
            return !matching.has(at) && next.test(at);
        }

        @Override
        public Opening opening() {
            return Opening.NOTHING;
        }
    }
}
