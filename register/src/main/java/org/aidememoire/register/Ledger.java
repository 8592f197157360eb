package org.aidememoire.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.Tie;

/**
 * What the rules have found so far. Immutable; {@link #with} looks again only at the groups that the new statements belong
 * to and at the things that changed with them, and comes to the same as if all had been there from the start.
 */
final class Ledger {
    /** How many groups of an archive are remembered. */
    private static final int GROUPS_REMEMBERED = 300;

    /** How many bundles: each page opens fifty of them, and twenty may be asked for at once. */
    private static final int BUNDLES_REMEMBERED = 2_000;

    private static final int MANY_REMEMBERED = 20_000;

    static final Ledger EMPTY = new Ledger(
            MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            MemoryShelves.empty(GroupShelf.COUNT, GroupShelf::of),
            MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of));

    /** By the bundle's identifier. */
    private final Shelves<String, Bundle> bundles;
    /** By every claim's identifier, that of its bundle; so that one more statement does not touch all the others. */
    private final Shelves<String, String> bundleOf;

    private final Shelves<String, List<Tie>> ties;
    private final Shelves<String, List<Settled>> settled;
    private final Shelves<String, Group> groups;
    /** By every claim's identifier, whether it is in the ledger or not, the rulings on it. */
    private final Shelves<String, List<Ruling>> rulings;

    Ledger(
            Shelves<String, Bundle> bundles,
            Shelves<String, String> bundleOf,
            Shelves<String, List<Tie>> ties,
            Shelves<String, List<Settled>> settled,
            Shelves<String, Group> groups,
            Shelves<String, List<Ruling>> rulings) {
        this.bundles = bundles;
        this.bundleOf = bundleOf;
        this.ties = ties;
        this.settled = settled;
        this.groups = groups;
        this.rulings = rulings;
    }

    /** A ledger that is in {@code archive}, with the statements there. */
    static Ledger kept(Archive archive, StatementFinder statements) {
        return new Ledger(
                new KeptShelves<>(archive, Archive.Part.BUNDLES, new BundleForm(statements), BUNDLES_REMEMBERED),
                new ClaimShelves(
                        archive, new KeptShelves<>(archive, Archive.Part.BUNDLE_OF, new WordForm(), MANY_REMEMBERED)),
                new KeptShelves<>(archive, Archive.Part.TIES, new TieForm(), MANY_REMEMBERED),
                new KeptShelves<>(archive, Archive.Part.SETTLED, new SettledForm(), MANY_REMEMBERED),
                new KeptShelves<>(archive, Archive.Part.GROUPS, new GroupForm(statements), GROUPS_REMEMBERED),
                ResidentShelves.whole(archive, Archive.Part.RULINGS, RulingForm::new));
    }

    /** Writes what is not in its archive yet; all if it is in none. */
    void writeTo(Archive.Changes changes) {
        bundles.writeTo(changes, Archive.Part.BUNDLES, new BundleForm(StatementFinder.NONE));
        bundleOf.writeTo(changes, Archive.Part.BUNDLE_OF, new WordForm());
        ties.writeTo(changes, Archive.Part.TIES, new TieForm());
        settled.writeTo(changes, Archive.Part.SETTLED, new SettledForm());
        groups.writeTo(changes, Archive.Part.GROUPS, new GroupForm(StatementFinder.NONE));
        rulings.writeTo(changes, Archive.Part.RULINGS, new RulingForm());
    }

    /** The same in {@code next}, to which {@link #writeTo} wrote what it did not have. */
    Ledger movedTo(Archive next, StatementFinder statements) {
        return new Ledger(
                bundles.movedTo(next, new BundleForm(statements)),
                bundleOf.movedTo(next, new WordForm()),
                ties.movedTo(next, new TieForm()),
                settled.movedTo(next, new SettledForm()),
                groups.movedTo(next, new GroupForm(statements)),
                rulings.movedTo(next, new RulingForm()));
    }

    /** This ledger after {@code amendment}. */
    Posted with(Amendment amendment) {
        return new Posting(amendment).post();
    }

    /** Every bundle, by its identifier. */
    Shelves<String, Bundle> bundles() {
        return bundles;
    }

    /** By every claim's identifier, that of its bundle. */
    Shelves<String, String> bundleOf() {
        return bundleOf;
    }

    /** The same of identifiers as {@link ClaimId#number}s. */
    OptionalLong bundleOf(long claim) {
        return bundleOf instanceof ClaimShelves claims
                ? claims.get(claim)
                : bundleOf.get(ClaimId.ofNumber(claim).value()).stream()
                        .mapToLong(id -> new ClaimId(id).number())
                        .findFirst();
    }

    /** The ties that {@code claim} has at either end. */
    List<Tie> ties(ClaimId claim) {
        return ties.get(claim.value()).orElse(List.of());
    }

    List<Settled> settled(ClaimId claim) {
        return settled.get(claim.value()).orElse(List.of());
    }

    /** The rulings on {@code claim}. */
    List<Ruling> rulings(ClaimId claim) {
        return rulings.get(claim.value()).orElse(List.of());
    }

    /** Every ruling, each once, in order. */
    List<Ruling> rulings() {
        return rulings.entries()
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** One change of the ledger, under way. */
    private final class Posting {
        private final Shelves.Change<String, Bundle> changedBundles = bundles.change();
        private final Shelves.Change<String, String> changedBundleOf = bundleOf.change();
        private final Shelves.Change<String, List<Tie>> changedTies = ties.change();
        private final Shelves.Change<String, List<Settled>> changedSettled = settled.change();
        private final Shelves.Change<String, Group> changedGroups = groups.change();
        private final Shelves.Change<String, List<Ruling>> changedRulings = rulings.change();
        private final Set<String> unbundled = new TreeSet<>();
        private final Set<String> bundled = new TreeSet<>();
        private final Set<ClaimId> moved = new HashSet<>();
        private final Set<Link> gone = new LinkedHashSet<>();
        private final Set<Link> come = new LinkedHashSet<>();
        private final Amendment amendment;

        Posting(Amendment amendment) {
            this.amendment = amendment;
            if (amendment.reports().isEmpty()) {
                Set<String> fresh =
                        amendment.come().stream().map(one -> one.id().value()).collect(Collectors.toSet());
                changedBundleOf.begin(fresh);
                changedTies.begin(fresh);
                changedSettled.begin(fresh);
            }
        }

        Posted post() {
            for (Rule rule : Rules.ALL) {
                Map<String, List<Statement>> touched = new TreeMap<>();
                amendment.gone().forEach(statement -> keys(rule, statement)
                        .forEach(key -> touched.computeIfAbsent(key, k -> new ArrayList<>())));
                amendment.come().forEach(statement -> keys(rule, statement)
                        .forEach(key -> touched.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(statement)));
                touched.forEach(this::lookAgain);
            }
            hearRulings();
            bundleAgain();
            Ledger changed = new Ledger(
                    changedBundles.done(),
                    changedBundleOf.done(),
                    changedTies.done(),
                    changedSettled.done(),
                    changedGroups.done(),
                    changedRulings.done());
            return new Posted(changed, unbundled, bundled, moved);
        }

        private static Stream<String> keys(Rule rule, Statement statement) {
            return rule.groups(statement).distinct().map(key -> rule.name() + "\n" + key);
        }

        private void lookAgain(String key, List<Statement> added) {
            Group known = changedGroups.get(key);
            Group old = known == null ? Group.empty(key) : known;
            Group now = old.changed(amendment.reports(), added);
            List<Statement> touched =
                    Stream.concat(old.in(amendment.reports()), added.stream()).toList();
            Findings before = old.findings(touched);
            Findings after = now.findings(touched);
            if (now.isEmpty()) {
                changedGroups.remove(key);
            } else {
                changedGroups.put(key, now);
            }
            gone.addAll(without(before.links(), after.links()));
            come.addAll(without(after.links(), before.links()));
            replace(changedTies, before.ties(), after.ties(), tie -> Stream.of(tie.from(), tie.to()));
            replace(changedSettled, before.settled(), after.settled(), settled -> Stream.of(settled.claim()));
        }

        private <T extends Comparable<? super T>> void replace(
                Shelves.Change<String, List<T>> change,
                Collection<T> before,
                Collection<T> after,
                Function<T, Stream<ClaimId>> ends) {
            for (T old : without(before, after)) {
                ends.apply(old).distinct().forEach(end -> {
                    moved.add(end);
                    remove(change, end.value(), old);
                });
            }
            for (T one : without(after, before)) {
                ends.apply(one).distinct().forEach(end -> {
                    moved.add(end);
                    add(change, end.value(), one);
                });
            }
        }

        private <T> void remove(Shelves.Change<String, List<T>> change, String key, T value) {
            List<T> values = change.get(key);
            List<T> left = new ArrayList<>(values == null ? List.of() : values);
            // Once, and not wherever it stands: two groups may have found the same.
            left.remove(value);
            if (left.isEmpty()) {
                change.remove(key);
            } else {
                change.put(key, List.copyOf(left));
            }
        }

        private <T extends Comparable<? super T>> void add(
                Shelves.Change<String, List<T>> change, String key, T value) {
            List<T> values = change.get(key);
            change.put(
                    key,
                    Stream.concat(values == null ? Stream.of() : values.stream(), Stream.of(value))
                            .sorted()
                            .toList());
        }

        /** Notes what people ruled, and links anew what rulings hold together that are new or whose claims came or went. */
        private void hearRulings() {
            Set<Ruling> heard = new TreeSet<>(amendment.withdrawn());
            heard.addAll(amendment.given());
            Stream.concat(amendment.gone().stream(), amendment.come().stream())
                    .forEach(statement -> heard.addAll(rulings(statement.id())));
            Set<ClaimId> leaving = identifiers(amendment.gone());
            Set<ClaimId> coming = identifiers(amendment.come());
            for (Ruling ruling : heard) {
                boolean held = rulings(ruling.claims().first()).contains(ruling);
                boolean holds = amendment.given().contains(ruling)
                        || (held && !amendment.withdrawn().contains(ruling));
                if (held != holds) {
                    ruling.claims().forEach(claim -> note(claim, ruling, holds));
                }
                if (ruling instanceof Ruling.Tied || ruling instanceof Ruling.Untied) {
                    moved.addAll(ruling.claims());
                } else if (ruling instanceof Ruling.One) {
                    Link old = Link.ruled(ruling, held ? present(ruling, Set.of(), Set.of()) : List.of());
                    Link now = Link.ruled(ruling, holds ? present(ruling, leaving, coming) : List.of());
                    if (!old.equals(now)) {
                        Stream.of(old).filter(Link::holds).forEach(gone::add);
                        Stream.of(now).filter(Link::holds).forEach(come::add);
                    }
                }
            }
        }

        private void note(ClaimId claim, Ruling ruling, boolean holds) {
            if (holds) {
                add(changedRulings, claim.value(), ruling);
            } else {
                remove(changedRulings, claim.value(), ruling);
            }
        }

        private List<ClaimId> present(Ruling ruling, Set<ClaimId> leaving, Set<ClaimId> coming) {
            return ruling.claims().stream()
                    .filter(claim -> coming.contains(claim)
                            || (!leaving.contains(claim)
                                    && bundleOf.get(claim.value()).isPresent()))
                    .toList();
        }

        private static Set<ClaimId> identifiers(List<Statement> statements) {
            return statements.stream().map(Statement::id).collect(Collectors.toSet());
        }

        private void bundleAgain() {
            Map<String, Bundle> before = touched();
            Map<ClaimId, String> formerly = new HashMap<>();
            List<Statement> members = new ArrayList<>(amendment.come());
            Set<Link> links = new LinkedHashSet<>();
            before.values().forEach(bundle -> {
                bundle.statements().stream()
                        .filter(statement -> !amendment.reports().contains(statement.number()))
                        .forEach(statement -> {
                            members.add(statement);
                            formerly.put(statement.id(), bundle.id().value());
                        });
                links.addAll(bundle.links());
            });
            links.removeAll(gone);
            links.addAll(come);
            before.keySet().forEach(id -> {
                changedBundles.remove(id);
                unbundled.add(id);
            });
            amendment
                    .gone()
                    .forEach(statement -> changedBundleOf.remove(statement.id().value()));
            Set<Ruling> apart = new TreeSet<>();
            for (Statement member : members) {
                List<Ruling> on = changedRulings.get(member.id().value());
                (on == null ? List.<Ruling>of() : on)
                        .stream()
                                .filter(ruling -> ruling instanceof Ruling.Apart)
                                .forEach(apart::add);
            }
            Bundle.of(members, links, apart).forEach(bundle -> keep(bundle, formerly));
        }

        /** The bundles that can change: whose links or statements do, and what a ruling parts from them. */
        private Map<String, Bundle> touched() {
            Map<String, Bundle> touched = new TreeMap<>();
            Deque<Bundle> parted = new ArrayDeque<>();
            // What a link held together is in one bundle, or in parts that lead to one another.
            Set<ClaimId> held = new HashSet<>();
            gone.forEach(link -> held.addAll(link.claims()));
            Stream<ClaimId> linked = Stream.concat(
                    gone.stream().map(link -> link.claims().get(0)),
                    come.stream().flatMap(link -> link.claims().stream()).filter(claim -> !held.contains(claim)));
            Stream<ClaimId> ruled = Stream.concat(amendment.withdrawn().stream(), amendment.given().stream())
                    .flatMap(ruling -> ruling.claims().stream());
            Stream<ClaimId> leaving = amendment.gone().stream().map(Statement::id);
            Stream.of(linked, ruled, leaving).flatMap(claims -> claims).forEach(claim -> touch(claim, touched, parted));
            while (!parted.isEmpty()) {
                parted.pop().links().forEach(link -> link.claims().forEach(claim -> touch(claim, touched, parted)));
            }
            return touched;
        }

        private void touch(ClaimId claim, Map<String, Bundle> touched, Deque<Bundle> parted) {
            String id = changedBundleOf.get(claim.value());
            if (id != null && !touched.containsKey(id)) {
                Bundle bundle = Objects.requireNonNull(changedBundles.get(id));
                touched.put(id, bundle);
                if (bundle.parted()) {
                    parted.push(bundle);
                }
            }
        }

        /** @param formerly the bundles of the claims that stay */
        private void keep(Bundle bundle, Map<ClaimId, String> formerly) {
            String id = bundle.id().value();
            changedBundles.put(id, bundle);
            bundled.add(id);
            for (Statement statement : bundle.statements()) {
                if (!id.equals(formerly.get(statement.id()))) {
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
