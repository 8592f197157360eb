package org.aidememoire.register.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what was said before and after of the same thing. */
final class Pairing {
    /**
     * Two that belong side by side.
     *
     * @param because why, in words
     */
    record Pair(Said before, Said after, String because) {}

    private record Candidate(Said before, Said after, Kinship kinship) {
        private static final Comparator<Candidate> CLOSEST_FIRST = Comparator.comparingDouble(
                        (Candidate candidate) -> -candidate.kinship().closeness())
                .thenComparing(candidate -> candidate.before().entry())
                .thenComparing(candidate -> candidate.after().entry());
    }

    private static final double CLOSE_ENOUGH_BESIDE_OTHERS = 0.4;

    private final List<Said> before;
    private final List<Said> after;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Said> paired = new HashSet<>();

    private Pairing(List<Said> before, List<Said> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The pairs: first what the register holds for one thing, then what is closest to each other. What is left over is
     * set beside its closest, too, if that is close indeed, since one communiqué says in two sentences what another says in one.
     */
    static List<Pair> of(List<Said> before, List<Said> after) {
        Pairing pairing = new Pairing(before, after);
        pairing.pairOneEntry();
        List<Candidate> candidates = pairing.candidates();
        candidates.forEach(candidate -> pairing.add(candidate, false));
        candidates.stream()
                .filter(candidate -> candidate.kinship().closeness() >= CLOSE_ENOUGH_BESIDE_OTHERS)
                .forEach(candidate -> pairing.add(candidate, true));
        return pairing.pairs;
    }

    private void pairOneEntry() {
        for (Said one : before) {
            for (Said other : after) {
                if (one.entry().equals(other.entry())) {
                    add(new Pair(one, other, "the register holds both for one thing, " + one.entry()));
                }
            }
        }
    }

    private List<Candidate> candidates() {
        Weights weights = Weights.of(before, after);
        List<Candidate> candidates = new ArrayList<>();
        for (Said one : before) {
            for (Said other : after) {
                Kinship.between(one, other, weights)
                        .ifPresent(kinship -> candidates.add(new Candidate(one, other, kinship)));
            }
        }
        candidates.sort(Candidate.CLOSEST_FIRST);
        return candidates;
    }

    private void add(Candidate candidate, boolean besideOthers) {
        boolean oneFree = !paired.contains(candidate.before());
        boolean otherFree = !paired.contains(candidate.after());
        if (besideOthers ? oneFree || otherFree : oneFree && otherFree) {
            add(new Pair(
                    candidate.before(), candidate.after(), candidate.kinship().because()));
        }
    }

    private void add(Pair pair) {
        pairs.add(pair);
        paired.add(pair.before());
        paired.add(pair.after());
    }
}
