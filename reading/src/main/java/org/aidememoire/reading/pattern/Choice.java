package org.aidememoire.reading.pattern;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.aidememoire.reading.sentence.Token;

/**
 * One of several steps, the first that fits. Those that a word opens are found by that word, so that a list of hundreds
 * of phrases costs no more than one of a few.
 */
final class Choice implements Step {
    private final List<Step> steps;
    private final Opening opening;

    /** The steps that may match though no word of theirs stands there, by their places in the list. */
    private final int[] always;

    /** Of each word that opens one, those and the ones above, in the order of the list. */
    private final Map<String, int[]> byWord = new HashMap<>();

    Choice(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.opening = Opening.oneOf(steps);
        this.always = IntStream.range(0, steps.size())
                .filter(i -> !steps.get(i).opening().byWordsAlone())
                .toArray();
        Set<String> words = new HashSet<>();
        steps.stream()
                .map(Step::opening)
                .filter(Opening::byWordsAlone)
                .map(Opening::words)
                .forEach(words::addAll);
        words.forEach(word -> byWord.put(word, openedBy(word)));
    }

    private int[] openedBy(String word) {
        return IntStream.range(0, steps.size())
                .filter(i -> {
                    Opening each = steps.get(i).opening();
                    return !each.byWordsAlone() || each.words().contains(word);
                })
                .toArray();
    }

    @Override
    public boolean match(Matching matching, int at, IntPredicate next) {
        for (int i : candidates(matching, at)) {
            if (steps.get(i).match(matching, at, next)) {
                return true;
            }
        }
        return false;
    }

    private int[] candidates(Matching matching, int at) {
        if (byWord.isEmpty() || !matching.has(at)) {
            return always;
        }
        Token token = matching.token(at);
        int[] byForm = byWord.getOrDefault(token.form(), always);
        int[] byLemma = token.lemma().equals(token.form()) ? always : byWord.getOrDefault(token.lemma(), always);
        if (byLemma == always) {
            return byForm;
        }
        return byForm == always
                ? byLemma
                : IntStream.concat(IntStream.of(byForm), IntStream.of(byLemma))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    @Override
    public Opening opening() {
        return opening;
    }

    /** Every way needs one of its words; where one needs none, nothing is needed. */
    @Override
    public Optional<Set<String>> needs() {
        List<Optional<Set<String>>> each = steps.stream().map(Step::needs).toList();
        if (each.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>();
        each.forEach(needs -> words.addAll(needs.orElseThrow()));
        return Optional.of(words);
    }
}
