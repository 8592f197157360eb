package org.aidememoire.desk.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.register.Ruling;

/** What decisions to link and to unlink come to, one after the other: a later one takes from the earlier what it denies. */
final class Rulings {
    private final List<Ruling> rulings = new ArrayList<>();

    private Rulings() {}

    /** The rulings of {@code decisions}, which hold and are in the order of their numbers, of later versions too. */
    static List<Ruling> of(List<Decision> decisions, CarriedOver carried) {
        Rulings all = new Rulings();
        for (Decision decision : decisions) {
            if (decision.subject() instanceof Subject.OfEntry entry) {
                String because = because(decision);
                if (decision.act() instanceof Act.Link) {
                    all.link(carried.withLater(entry.claims()), because);
                } else if (decision.act() instanceof Act.Unlink from) {
                    SortedSet<ClaimId> parted = carried.withLater(from.parted());
                    all.part(parted, without(carried.withLater(entry.claims()), parted), because);
                }
            }
        }
        return List.copyOf(all.rulings);
    }

    private static String because(Decision decision) {
        return decision.by() + " decided so (decision " + decision.number() + ")"
                + (decision.why().isEmpty() ? "" : ": " + decision.why());
    }

    private void link(SortedSet<ClaimId> claims, String because) {
        rulings.removeIf(ruling -> !ruling.same() && claims.containsAll(ruling.claims()));
        rulings.add(Ruling.one(claims, because));
    }

    private void part(SortedSet<ClaimId> these, SortedSet<ClaimId> those, String because) {
        for (Ruling ruling : List.copyOf(rulings)) {
            if (ruling.same() && has(ruling, these::contains) && has(ruling, those::contains)) {
                rulings.remove(ruling);
                Stream.of(without(ruling.claims(), these), without(ruling.claims(), those))
                        .filter(left -> left.size() > 1)
                        .forEach(left -> rulings.add(Ruling.one(left, ruling.because())));
            }
        }
        for (ClaimId one : these) {
            those.forEach(other -> rulings.add(Ruling.apart(List.of(one, other), because)));
        }
    }

    private static boolean has(Ruling ruling, Predicate<ClaimId> wanted) {
        return ruling.claims().stream().anyMatch(wanted);
    }

    private static SortedSet<ClaimId> without(Collection<ClaimId> all, Collection<ClaimId> those) {
        return all.stream().filter(id -> !those.contains(id)).collect(Collectors.toCollection(TreeSet::new));
    }
}
