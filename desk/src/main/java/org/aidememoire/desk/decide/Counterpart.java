package org.aidememoire.desk.decide;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.Passage;

/**
 * Finds in a later reading the claim that was decided on in an earlier one, where it no longer has the same identifier. What
 * stood beside it then is another claim, and never its counterpart.
 */
final class Counterpart {
    private final Subject.OfClaim decided;
    private final Passage words;

    /** Of {@code claim}, of which nobody noted what stood beside it. */
    Counterpart(Claim claim) {
        this(new Subject.OfClaim(claim.id(), claim, new TreeSet<>()));
    }

    Counterpart(Subject.OfClaim decided) {
        this.decided = decided;
        this.words = decided.claim().evidence().passage();
    }

    /**
     * The one among {@code claims} on the same words; or else the nearest that says the same in the same words elsewhere; or
     * else the one whose words are mostly the same. None where several fit equally.
     */
    Optional<Claim> among(Collection<Claim> claims) {
        List<Claim> candidates = candidates(claims);
        return onTheSameWords(candidates).or(() -> nearest(candidates)).or(() -> onMostlyTheSameWords(candidates));
    }

    /** The one among {@code claims} on the same words, or else on mostly the same, there and nowhere else. */
    Optional<Claim> thereAmong(Collection<Claim> claims) {
        List<Claim> candidates = candidates(claims);
        return onTheSameWords(candidates).or(() -> onMostlyTheSameWords(candidates));
    }

    private List<Claim> candidates(Collection<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == decided.claim().kind())
                .filter(claim -> !decided.beside().contains(claim.id()))
                .toList();
    }

    private Optional<Claim> onTheSameWords(List<Claim> claims) {
        return only(claims, claim -> range(claim).equals(words));
    }

    private Optional<Claim> onMostlyTheSameWords(List<Claim> claims) {
        return only(claims, claim -> isMostly(range(claim)));
    }

    private static Optional<Claim> only(List<Claim> claims, Predicate<Claim> wanted) {
        List<Claim> fitting = claims.stream().filter(wanted).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<Claim> nearest(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> range(claim).quote().equals(words.quote()))
                .filter(claim -> claim.distinction().equals(decided.claim().distinction()))
                .min(Comparator.comparingInt(
                                (Claim claim) -> Math.abs(range(claim).start() - words.start()))
                        .thenComparing(Claim.IN_TEXT_ORDER));
    }

    /** Whether at least half of all the words that the two cover are common to both. */
    private boolean isMostly(Passage other) {
        int common = Math.min(words.end(), other.end()) - Math.max(words.start(), other.start());
        int covered = Math.max(words.end(), other.end()) - Math.min(words.start(), other.start());
        return common * 2 >= covered;
    }

    private static Passage range(Claim claim) {
        return claim.evidence().passage();
    }
}
