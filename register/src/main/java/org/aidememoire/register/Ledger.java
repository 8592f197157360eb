package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.Tie;

/**
 * What the rules have found so far. Immutable; {@link #with} looks again only at the groups that the new statements belong
 * to and at the things that changed with them, and comes to the same as if all had been there from the start.
 */
final class Ledger {
    static final Ledger EMPTY = new Ledger(
            Shelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            Shelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            Shelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            Shelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            Shelves.empty(GroupShelf.COUNT, GroupShelf::of));

    /** By the bundle's identifier. */
    private final Shelves<String, Bundle> bundles;
    /** By every claim's identifier, that of its bundle; so that one more statement does not touch all the others. */
    private final Shelves<String, String> bundleOf;

    private final Shelves<String, List<Tie>> ties;
    private final Shelves<String, List<Settled>> settled;
    private final Shelves<String, Group> groups;

    private Ledger(
            Shelves<String, Bundle> bundles,
            Shelves<String, String> bundleOf,
            Shelves<String, List<Tie>> ties,
            Shelves<String, List<Settled>> settled,
            Shelves<String, Group> groups) {
        this.bundles = bundles;
        this.bundleOf = bundleOf;
        this.ties = ties;
        this.settled = settled;
        this.groups = groups;
    }

    /** This ledger with {@code statements}, of which none is in it yet. */
    Ledger with(List<Statement> statements) {
        return new Posting().post(statements);
    }

    /** Every bundle, by its identifier. */
    Shelves<String, Bundle> bundles() {
        return bundles;
    }

    /** By every claim's identifier, that of its bundle. */
    Shelves<String, String> bundleOf() {
        return bundleOf;
    }

    /** The ties that {@code claim} has at either end. */
    List<Tie> ties(ClaimId claim) {
        return ties.get(claim.value()).orElse(List.of());
    }

    List<Settled> settled(ClaimId claim) {
        return settled.get(claim.value()).orElse(List.of());
    }

    /** One change of the ledger, under way. */
    private final class Posting {
        private final Shelves<String, Bundle>.Change changedBundles = bundles.change();
        private final Shelves<String, String>.Change changedBundleOf = bundleOf.change();
        private final Shelves<String, List<Tie>>.Change changedTies = ties.change();
        private final Shelves<String, List<Settled>>.Change changedSettled = settled.change();
        private final Shelves<String, Group>.Change changedGroups = groups.change();
        private final Set<Link> gone = new LinkedHashSet<>();
        private final Set<Link> come = new LinkedHashSet<>();

        Ledger post(List<Statement> statements) {
            for (Rule rule : Rules.ALL) {
                Map<String, List<Statement>> additions = new TreeMap<>();
                for (Statement statement : statements) {
                    rule.groups(statement).distinct().forEach(key -> additions
                            .computeIfAbsent(rule.name() + "\n" + key, k -> new ArrayList<>())
                            .add(statement));
                }
                additions.forEach((key, added) -> lookAgain(rule, key, added));
            }
            bundleAgain(statements);
            return new Ledger(
                    changedBundles.done(),
                    changedBundleOf.done(),
                    changedTies.done(),
                    changedSettled.done(),
                    changedGroups.done());
        }

        private void lookAgain(Rule rule, String key, List<Statement> added) {
            Group before = changedGroups.get(key);
            Group old = before == null ? Group.empty(key) : before;
            Group now = old.with(added, rule);
            changedGroups.put(key, now);
            gone.addAll(without(old.findings().links(), now.findings().links()));
            come.addAll(without(now.findings().links(), old.findings().links()));
            Set<Tie> oldTies = old.findings().ties();
            Set<Tie> newTies = now.findings().ties();
            replace(changedTies, oldTies, newTies, tie -> Stream.of(tie.from(), tie.to()));
            replace(
                    changedSettled,
                    old.findings().settled(),
                    now.findings().settled(),
                    settled -> Stream.of(settled.claim()));
        }

        private <T extends Comparable<? super T>> void replace(
                Shelves<String, List<T>>.Change change,
                Collection<T> before,
                Collection<T> after,
                Function<T, Stream<ClaimId>> ends) {
            for (T old : without(before, after)) {
                ends.apply(old).distinct().forEach(end -> remove(change, end.value(), old));
            }
            for (T one : without(after, before)) {
                ends.apply(one).distinct().forEach(end -> add(change, end.value(), one));
            }
        }

        private <T> void remove(Shelves<String, List<T>>.Change change, String key, T value) {
            List<T> values = change.get(key);
            List<T> left = values == null
                    ? List.of()
                    : values.stream().filter(one -> !one.equals(value)).toList();
            if (left.isEmpty()) {
                change.remove(key);
            } else {
                change.put(key, left);
            }
        }

        private <T extends Comparable<? super T>> void add(
                Shelves<String, List<T>>.Change change, String key, T value) {
            List<T> values = change.get(key);
            change.put(
                    key,
                    Stream.concat(values == null ? Stream.of() : values.stream(), Stream.of(value))
                            .sorted()
                            .distinct()
                            .toList());
        }

        private void bundleAgain(List<Statement> added) {
            Map<String, Bundle> before = new TreeMap<>();
            Stream.concat(gone.stream(), come.stream())
                    .flatMap(link -> link.claims().stream())
                    .map(claim -> changedBundleOf.get(claim.value()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(id -> before.put(id, Objects.requireNonNull(changedBundles.get(id))));
            List<Statement> members = new ArrayList<>(added);
            Set<Link> links = new LinkedHashSet<>();
            before.values().forEach(bundle -> {
                members.addAll(bundle.statements());
                links.addAll(bundle.links());
            });
            links.removeAll(gone);
            links.addAll(come);
            before.keySet().forEach(changedBundles::remove);
            Bundle.of(members, links).forEach(this::keep);
        }

        private void keep(Bundle bundle) {
            String id = bundle.id().value();
            changedBundles.put(id, bundle);
            for (Statement statement : bundle.statements()) {
                if (!id.equals(changedBundleOf.get(statement.id().value()))) {
                    changedBundleOf.put(statement.id().value(), id);
                }
            }
        }
    }

    private static <T> List<T> without(Collection<T> all, Collection<T> those) {
        if (those.isEmpty()) {
            return List.copyOf(all);
        }
        Set<T> excluded = those instanceof Set<T> set ? set : new LinkedHashSet<>(those);
        return all.stream().filter(one -> !excluded.contains(one)).toList();
    }
}
