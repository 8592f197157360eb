package org.aidememoire.model.decision;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;

/** What a decision is about. */
public sealed interface Subject {
    /**
     * One claim of one report.
     *
     * @param id the identifier that it answers to, which a correction does not change
     * @param claim the claim as it stood when it was decided on, or as a person adds it
     * @param beside the identifiers of the other claims of its kind that then stood on the same words, here or elsewhere in
     *     the report; no decision on this claim may be taken for one on those
     */
    record OfClaim(ClaimId id, Claim claim, SortedSet<ClaimId> beside) implements Subject {
        /** @throws IllegalArgumentException if the identifier is of another kind than the claim */
        public OfClaim {
            if (id.value().charAt(0) != claim.kind().letter()) {
                throw new IllegalArgumentException(
                        id + " is no identifier of " + claim.kind().plural());
            }
            beside = sorted(beside);
        }

        @Override
        public String key() {
            return "claim " + id;
        }

        @Override
        public List<String> threads() {
            return List.of(key());
        }
    }

    /**
     * A thing in the register, by the claims that it had when it was decided on. Whatever answers to one of them later is
     * the same thing.
     *
     * @param claims at least one
     */
    record OfEntry(SortedSet<ClaimId> claims) implements Subject {
        /** @throws IllegalArgumentException if there are no claims */
        public OfEntry {
            claims = sorted(claims);
            if (claims.isEmpty()) {
                throw new IllegalArgumentException("an entry has claims");
            }
        }

        @Override
        public String key() {
            return "entry " + claims.stream().map(ClaimId::value).collect(Collectors.joining(","));
        }

        @Override
        public List<String> threads() {
            return claims.stream().map(id -> "entry " + id).toList();
        }
    }

    /** A report as a whole. */
    record OfReport(ReportId id) implements Subject {
        @Override
        public String key() {
            return "report " + id;
        }

        @Override
        public List<String> threads() {
            return List.of(key());
        }
    }

    /**
     * What was decided on in a decision whose content has been erased.
     *
     * @param key what is left of it
     */
    record Erased(String key) implements Subject {
        @Override
        public List<String> threads() {
            return List.of(key);
        }
    }

    /** The one line by which the sealed form of a decision names it, such as {@code claim c7k3m9q2xv4hd}. */
    String key();

    /**
     * The threads that the decision belongs to: whoever decides on something is told what was decided before in any thread
     * that the two have in common.
     */
    List<String> threads();

    private static SortedSet<ClaimId> sorted(Collection<ClaimId> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }
}
