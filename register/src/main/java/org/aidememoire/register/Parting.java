package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;

/**
 * Parts what links hold together where a person ruled that some of it is not one thing. Links are followed in one order,
 * people's own first; a link joins as much as it may, and what was parted from most joins last, so that the one claim that a
 * person took out of a thing stays out and the rest stays together.
 */
final class Parting {
    private static final Comparator<Link> ORDER = Comparator.comparing((Link link) -> !link.isRuled())
            .thenComparing(Link::group)
            .thenComparing(link -> link.claims().toString())
            .thenComparing(Link::because);

    /** Claims that are one thing so far, and those that are none of them. */
    private static final class Part {
        private final TreeSet<ClaimId> claims = new TreeSet<>();
        private final Set<ClaimId> barred = new HashSet<>();

        boolean mayJoin(Part other) {
            return barred.stream().noneMatch(other.claims::contains);
        }
    }

    private static final Comparator<Part> LEAST_BARRED_FIRST = Comparator.comparingInt(
                    (Part part) -> part.barred.size())
            .thenComparing(part -> -part.claims.size())
            .thenComparing(part -> part.claims.first());

    private static final Comparator<Part> LARGEST_FIRST =
            Comparator.comparingInt((Part part) -> -part.claims.size()).thenComparing(part -> part.claims.first());

    private final Map<ClaimId, Part> partOf = new HashMap<>();

    private Parting(Collection<ClaimId> claims, Collection<Ruling> apart) {
        claims.forEach(
                claim -> partOf.computeIfAbsent(claim, c -> new Part()).claims.add(claim));
        for (Ruling ruling : apart) {
            List<ClaimId> present =
                    ruling.claims().stream().filter(partOf::containsKey).toList();
            for (ClaimId one : present) {
                Part part = part(one);
                part.barred.addAll(present);
                part.barred.remove(one);
            }
        }
    }

    /**
     * The parts that {@code links} join {@code claims} into when no two that {@code apart} rules apart may be in one.
     *
     * @param links between claims that are among {@code claims}
     */
    static Collection<? extends Collection<ClaimId>> of(
            Collection<ClaimId> claims, Collection<Link> links, Collection<Ruling> apart) {
        Parting parting = new Parting(claims, apart);
        links.stream().sorted(ORDER).forEach(parting::follow);
        return Set.copyOf(parting.partOf.values()).stream()
                .map(part -> part.claims)
                .toList();
    }

    private void follow(Link link) {
        List<Part> joined = new ArrayList<>();
        link.claims().stream()
                .map(this::part)
                .distinct()
                .sorted(LEAST_BARRED_FIRST)
                .forEach(part -> {
                    joined.stream()
                            .filter(part::mayJoin)
                            .min(LARGEST_FIRST)
                            .ifPresentOrElse(other -> join(part, other), () -> joined.add(part));
                });
    }

    private void join(Part part, Part other) {
        part.claims.forEach(claim -> partOf.put(claim, other));
        other.claims.addAll(part.claims);
        other.barred.addAll(part.barred);
    }

    private Part part(ClaimId claim) {
        Part part = partOf.get(claim);
        if (part == null) {
            throw new IllegalArgumentException("a link to a claim that is not there: " + claim);
        }
        return part;
    }
}
