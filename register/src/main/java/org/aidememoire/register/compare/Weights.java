package org.aidememoire.register.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How much each word tells: the more, the fewer of the things said have it. */
final class Weights {
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int all;

    private Weights(List<Said> everything) {
        all = everything.size();
        everything.forEach(
                said -> said.words().stems().keySet().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
    }

    static Weights of(List<Said> before, List<Said> after) {
        return new Weights(Stream.concat(before.stream(), after.stream()).toList());
    }

    double of(TellingWords words) {
        return words.stems().entrySet().stream()
                .mapToDouble(
                        stem -> stem.getValue() * Math.log1p((double) all / frequency.getOrDefault(stem.getKey(), 1)))
                .sum();
    }
}
