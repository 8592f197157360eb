package org.aidememoire.register;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;

/**
 * A person's word that claims tell of one thing, or that they do not. It stands above every rule: what is ruled to be one
 * is joined before any rule is heard, and what is ruled apart no chain of rules brings together again. Of its claims those
 * count that are in the register; the others wait until their report comes.
 *
 * @param same whether all the claims are one thing; if not, no two of them are
 * @param claims two or more, all of one kind
 * @param because the reason in words, as the entry shows it
 */
public record Ruling(boolean same, SortedSet<ClaimId> claims, String because) implements Comparable<Ruling> {
    private static final Comparator<Ruling> ORDER = Comparator.comparing((Ruling ruling) -> !ruling.same)
            .thenComparing(ruling -> ruling.claims.toString())
            .thenComparing(Ruling::because);

    /** @throws IllegalArgumentException if there are fewer than two claims, they differ in kind, or no reason is given */
    public Ruling {
        claims = Collections.unmodifiableSortedSet(new TreeSet<>(claims));
        if (claims.size() < 2 || because.isBlank()) {
            throw new IllegalArgumentException("a ruling needs two claims and a reason: " + claims);
        }
        if (claims.first().value().charAt(0) != claims.last().value().charAt(0)) {
            throw new IllegalArgumentException("a ruling on claims of different kinds: " + claims);
        }
    }

    /** That {@code claims} are one thing. */
    public static Ruling one(Iterable<ClaimId> claims, String because) {
        return new Ruling(true, sorted(claims), because);
    }

    /** That no two of {@code claims} are one thing. */
    public static Ruling apart(Iterable<ClaimId> claims, String because) {
        return new Ruling(false, sorted(claims), because);
    }

    private static SortedSet<ClaimId> sorted(Iterable<ClaimId> claims) {
        SortedSet<ClaimId> sorted = new TreeSet<>();
        claims.forEach(sorted::add);
        return sorted;
    }

    /** Those that bind first come first: what is one, then what is apart. */
    @Override
    public int compareTo(Ruling other) {
        return ORDER.compare(this, other);
    }
}
