package org.aidememoire.register;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.TieKind;

/**
 * A person's word on which claims tell of one thing, and on which things hang together. It stands above every rule: what is
 * ruled to be one is joined before any rule is heard, what is ruled apart no chain of rules brings together again, and of
 * how two things hang together that are ruled on, only the ruling counts. Of its claims those count that are in the
 * register; the others wait until their report comes.
 */
public sealed interface Ruling extends Comparable<Ruling> {
    /**
     * All the claims are one thing.
     *
     * @param claims two or more, all of one kind
     */
    record One(SortedSet<ClaimId> claims, String because) implements Ruling {
        /** @throws IllegalArgumentException if there are fewer than two claims, they differ in kind, or no reason is given */
        public One {
            claims = ofOneKind(claims);
            requireReason(because);
        }
    }

    /**
     * No two of the claims are one thing.
     *
     * @param claims two or more, all of one kind
     */
    record Apart(SortedSet<ClaimId> claims, String because) implements Ruling {
        /** @throws IllegalArgumentException if there are fewer than two claims, they differ in kind, or no reason is given */
        public Apart {
            claims = ofOneKind(claims);
            requireReason(because);
        }
    }

    /**
     * The thing of {@code from} hangs together with the thing of {@code to}.
     *
     * @param from the claims at which the tie begins
     * @param kind how they hang together
     * @param to the claims at which it ends
     */
    record Tied(SortedSet<ClaimId> from, TieKind kind, SortedSet<ClaimId> to, String because) implements Ruling {
        /** @throws IllegalArgumentException if there are no claims at one end, or no reason is given */
        public Tied {
            from = end(from);
            to = end(to);
            requireReason(because);
        }

        @Override
        public SortedSet<ClaimId> claims() {
            return union(from, to);
        }
    }

    /** The thing of {@code these} does not hang together with the thing of {@code those}. */
    record Untied(SortedSet<ClaimId> these, SortedSet<ClaimId> those, String because) implements Ruling {
        /** @throws IllegalArgumentException if there are no claims on one side, or no reason is given */
        public Untied {
            these = end(these);
            those = end(those);
            requireReason(because);
        }

        @Override
        public SortedSet<ClaimId> claims() {
            return union(these, those);
        }
    }

    /** Those that bind first come first: what is one, what is apart, what hangs together, what does not. */
    Comparator<Ruling> ORDER =
            Comparator.comparingInt(Ruling::rank).thenComparing(Ruling::terms).thenComparing(Ruling::because);

    /** That {@code claims} are one thing. */
    static Ruling one(Collection<ClaimId> claims, String because) {
        return new One(new TreeSet<>(claims), because);
    }

    /** That no two of {@code claims} are one thing. */
    static Ruling apart(Collection<ClaimId> claims, String because) {
        return new Apart(new TreeSet<>(claims), because);
    }

    /** All claims that it is on. */
    SortedSet<ClaimId> claims();

    /** The reason in words, as the entry shows it. */
    String because();

    @Override
    default int compareTo(Ruling other) {
        return ORDER.compare(this, other);
    }

    private int rank() {
        if (this instanceof One) {
            return 0;
        }
        if (this instanceof Apart) {
            return 1;
        }
        return this instanceof Tied ? 2 : 3;
    }

    private String terms() {
        if (this instanceof Tied tied) {
            return tied.from() + tied.kind().word() + tied.to();
        }
        return this instanceof Untied untied ? untied.these() + "" + untied.those() : claims().toString();
    }

    private static SortedSet<ClaimId> ofOneKind(SortedSet<ClaimId> claims) {
        if (claims.size() < 2) {
            throw new IllegalArgumentException("a ruling needs two claims: " + claims);
        }
        if (claims.first().value().charAt(0) != claims.last().value().charAt(0)) {
            throw new IllegalArgumentException("a ruling on claims of different kinds: " + claims);
        }
        return copy(claims);
    }

    private static SortedSet<ClaimId> end(SortedSet<ClaimId> claims) {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a tie has two ends");
        }
        return copy(claims);
    }

    private static void requireReason(String because) {
        if (because.isBlank()) {
            throw new IllegalArgumentException("a ruling needs a reason");
        }
    }

    private static SortedSet<ClaimId> union(SortedSet<ClaimId> these, SortedSet<ClaimId> those) {
        SortedSet<ClaimId> all = new TreeSet<>(these);
        all.addAll(those);
        return all;
    }

    private static SortedSet<ClaimId> copy(SortedSet<ClaimId> claims) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(claims));
    }
}
