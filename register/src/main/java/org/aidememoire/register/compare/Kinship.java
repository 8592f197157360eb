package org.aidememoire.register.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.Party;
import org.aidememoire.register.FoldedWords;

/**
 * That two things said are about the same, and why.
 *
 * @param closeness from 0 to 1; comparable only within one comparison
 * @param because in words
 */
record Kinship(double closeness, String because) {
    private static final double CLOSE_ENOUGH = 0.25;
    private static final double CLOSE_ENOUGH_FOR_NAMES = 0.6;
    private static final int SHARED_AT_LEAST = 2;
    private static final double FOR_A_SECTOR_IN_COMMON = 1.25;

    /** The kinship of the two, if there is any. */
    static Optional<Kinship> between(Said one, Said other, Weights weights) {
        if (one.claim().kind() != other.claim().kind()) {
            return Optional.empty();
        }
        if (one.claim() instanceof Commitment before && other.claim() instanceof Commitment after) {
            return canBeOneUndertaking(before, after) ? byWords(one, other, weights) : Optional.empty();
        }
        if (one.claim() instanceof Target before && other.claim() instanceof Target after) {
            return sameMeasure(before, after) ? byNames(one, other, weights) : Optional.empty();
        }
        if (one.claim() instanceof Invitation before && other.claim() instanceof Invitation after) {
            return sameGuests(before, after)
                    ? Optional.of(new Kinship(1, "the same invites the same"))
                    : Optional.empty();
        }
        return ordinalsAgree(one.claim(), other.claim()) ? byNames(one, other, weights) : Optional.empty();
    }

    private static Optional<Kinship> byWords(Said one, Said other, Weights weights) {
        TellingWords shared = one.words().sharedWith(other.words());
        if (shared.stems().size() < SHARED_AT_LEAST) {
            return Optional.empty();
        }
        Set<Sector> sectors = new TreeSet<>(one.sectors());
        sectors.retainAll(other.sectors());
        double closeness = closeness(one, other, shared, weights) * (sectors.isEmpty() ? 1 : FOR_A_SECTOR_IN_COMMON);
        if (closeness < CLOSE_ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(new Kinship(
                Math.min(1, closeness),
                "both speak of " + written(shared, other)
                        + (sectors.isEmpty()
                                ? ""
                                : ", in " + sectors.stream().map(Sector::name).collect(Collectors.joining(" and ")))));
    }

    private static Optional<Kinship> byNames(Said one, Said other, Weights weights) {
        TellingWords shared = one.words().sharedWith(other.words());
        double closeness = closeness(one, other, shared, weights);
        return closeness < CLOSE_ENOUGH_FOR_NAMES
                ? Optional.empty()
                : Optional.of(new Kinship(closeness, "the names share " + written(shared, other)));
    }

    private static double closeness(Said one, Said other, TellingWords shared, Weights weights) {
        double mean = Math.sqrt(weights.of(one.words()) * weights.of(other.words()));
        return mean == 0 ? 0 : weights.of(shared) / mean;
    }

    /** The shared words as {@code said} writes them. */
    private static String written(TellingWords shared, Said said) {
        String text = said.claim() instanceof Target target ? target.measure() : said.quote();
        List<String> words = FoldedWords.of(text).inOrder().stream()
                .filter(shared::hold)
                .distinct()
                .toList();
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }

    private static boolean canBeOneUndertaking(Commitment one, Commitment other) {
        return one.polarity() == other.polarity() && canBeOneParty(one.by(), other.by());
    }

    /** Nobody, or somebody in common; what one side proposes the two may later agree. */
    private static boolean canBeOneParty(List<Party> one, List<Party> other) {
        Set<Party> common = new HashSet<>(one);
        common.retainAll(other);
        return one.isEmpty() || other.isEmpty() || !common.isEmpty() || !areStates(one) || !areStates(other);
    }

    private static boolean areStates(List<Party> parties) {
        return parties.stream().allMatch(Party.State.class::isInstance);
    }

    private static boolean sameMeasure(Target one, Target other) {
        return one.unit().equals(other.unit()) && canBeOneParty(one.by(), other.by());
    }

    private static boolean sameGuests(Invitation one, Invitation other) {
        return folded(List.of(one.from())).equals(folded(List.of(other.from())))
                && folded(one.to()).equals(folded(other.to()));
    }

    private static Set<String> folded(List<Party> parties) {
        return parties.stream()
                .map(party -> FoldedWords.of(party.label()).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The 60th anniversary is not the 65th; sessions of a committee are sessions of one committee. */
    private static boolean ordinalsAgree(Claim one, Claim other) {
        if (one instanceof Milestone before && other instanceof Milestone after) {
            return before.ordinal().isEmpty()
                    || after.ordinal().isEmpty()
                    || before.ordinal().equals(after.ordinal());
        }
        return !(one instanceof Mechanism) || other instanceof Mechanism;
    }
}
