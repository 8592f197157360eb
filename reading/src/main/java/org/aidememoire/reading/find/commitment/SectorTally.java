package org.aidememoire.reading.find.commitment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.model.claim.Sector;

/** How much the words read so far tell of each sector. */
final class SectorTally {
    private static final double STRONG = 6;
    private static final double WEAK = 2;
    /** What each further sign adds: a sector is not ten times likelier for ten words. */
    private static final double MORE = 1.0 / STRONG;

    private static final int MOST_MORE = 2;
    /** How much of the best sector's weight another needs. */
    private static final double ENOUGH = 0.55;

    private static final Sector POLITICAL = new Sector("political");
    private static final Sector FOREIGN_AFFAIRS = new Sector("foreign-affairs");
    private static final Set<Sector> SOFT = Set.of(POLITICAL, new Sector("general"));

    private static final class Score {
        private double best;
        private int signs;
        private boolean strong;

        private double weight() {
            return best * (1 + MORE * Math.min(signs - 1, MOST_MORE));
        }
    }

    private final Map<Sector, Score> scores = new LinkedHashMap<>();

    /**
     * Counts a sign.
     *
     * @param strong whether it is one alone
     * @param share how much of its weight it has where it stands
     */
    void add(Sector sector, boolean strong, double share) {
        Score score = scores.computeIfAbsent(sector, first -> new Score());
        score.best = Math.max(score.best, share * (strong ? STRONG : WEAK));
        score.signs++;
        score.strong |= strong;
    }

    /** Whether a strong sign was among them. */
    boolean settled() {
        return scores.values().stream().anyMatch(score -> score.strong);
    }

    /**
     * The sectors told of, most telling first, then in the order in which they were first told of; {@code political} if
     * none is, the sector of relations as such. Weak signs count only where there was no strong one.
     */
    List<Sector> ranked(int most) {
        boolean settled = settled();
        Map<Sector, Double> weights = new LinkedHashMap<>();
        scores.forEach((sector, score) -> {
            if (score.strong == settled && !yields(sector, score)) {
                weights.put(sector, score.weight());
            }
        });
        double top =
                weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
        List<Sector> ranked = weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH * top)
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        return ranked.isEmpty() ? List.of(POLITICAL) : ranked;
    }

    /** Whether a soft sector stands beside another that is told of as much. */
    private boolean yields(Sector sector, Score score) {
        return SOFT.contains(sector)
                && scores.entrySet().stream()
                        .filter(other -> !SOFT.contains(other.getKey()) && !together(sector, other.getKey()))
                        .map(Map.Entry::getValue)
                        .anyMatch(other -> other.strong && other.best >= score.best);
    }

    /** Ties between states are kept up by their foreign services. */
    private static boolean together(Sector soft, Sector other) {
        return soft.equals(POLITICAL) && other.equals(FOREIGN_AFFAIRS);
    }
}
