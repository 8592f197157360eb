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

/**
 * What decisions come to that say what is one thing and what hangs together, one after the other: a later one takes from the
 * earlier what it denies.
 */
final class Rulings {
    private final List<Ruling> rulings = new ArrayList<>();

    private Rulings() {}

    /** The rulings of {@code decisions}, which hold and are in the order of their numbers, of later versions too. */
    static List<Ruling> of(List<Decision> decisions, CarriedOver carried) {
        Rulings all = new Rulings();
        for (Decision decision : decisions) {
            if (decision.subject() instanceof Subject.OfEntry entry) {
                all.hear(decision.act(), entry.claims(), carried, because(decision));
            }
        }
        return List.copyOf(all.rulings);
    }

    private void hear(Act act, SortedSet<ClaimId> claims, CarriedOver carried, String because) {
        SortedSet<ClaimId> all = carried.withLater(claims);
        if (act instanceof Act.Link) {
            link(all, because);
        } else if (act instanceof Act.Unlink from) {
            SortedSet<ClaimId> parted = carried.withLater(from.parted());
            part(parted, without(all, parted), because);
        } else if (act instanceof Act.Tie tie) {
            SortedSet<ClaimId> from = carried.withLater(tie.from());
            SortedSet<ClaimId> to = without(all, from);
            forgetTies(from, to);
            rulings.add(new Ruling.Tied(from, tie.how(), to, because));
        } else if (act instanceof Act.Untie untie) {
            SortedSet<ClaimId> from = carried.withLater(untie.from());
            SortedSet<ClaimId> to = without(all, from);
            forgetTies(from, to);
            rulings.add(new Ruling.Untied(from, to, because));
            if (from.first().value().charAt(0) == to.first().value().charAt(0)) {
                part(from, to, because);
            }
        }
    }

    private void forgetTies(SortedSet<ClaimId> these, SortedSet<ClaimId> those) {
        rulings.removeIf(ruling -> (ruling instanceof Ruling.Tied || ruling instanceof Ruling.Untied)
                && has(ruling, these::contains)
                && has(ruling, those::contains));
    }

    private static String because(Decision decision) {
        return decision.by() + " decided so (decision " + decision.number() + ")"
                + (decision.why().isEmpty() ? "" : ": " + decision.why());
    }

    private void link(SortedSet<ClaimId> claims, String because) {
        rulings.removeIf(ruling -> ruling instanceof Ruling.Apart && claims.containsAll(ruling.claims()));
        rulings.add(Ruling.one(claims, because));
    }

    private void part(SortedSet<ClaimId> these, SortedSet<ClaimId> those, String because) {
        for (Ruling ruling : List.copyOf(rulings)) {
            if (ruling instanceof Ruling.One && has(ruling, these::contains) && has(ruling, those::contains)) {
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
