package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Sources;
import org.jspecify.annotations.Nullable;

/** The statements of one thing, and the links that hold them together. Immutable; thread-safe. */
final class Bundle {
    private final ClaimId id;
    private final List<Statement> statements;
    private final HeldBy links;
    private final boolean parted;
    /** Made when it is asked for, since most changes of a large register concern entries that nobody looks at. */
    private volatile @Nullable Entry entry;

    private Bundle(ClaimId id, Collection<Statement> statements, Set<Link> links, boolean parted) {
        this(id, List.copyOf(statements), new HeldBy.InMemory(links), parted);
    }

    /** @param statements which never change */
    Bundle(ClaimId id, List<Statement> statements, HeldBy links, boolean parted) {
        this.id = id;
        this.statements = statements;
        this.links = links;
        this.parted = parted;
    }

    /** The links that hold a bundle together, or lead out of it. */
    sealed interface HeldBy permits HeldBy.InMemory, KeptLinks {
        /** All of them. */
        Set<Link> links();

        /** Why there are any, in words, each once. */
        Set<String> because();

        /** Links that are at hand. */
        record InMemory(Set<Link> links) implements HeldBy {
            @Override
            public Set<String> because() {
                return links.stream().map(Link::because).collect(Collectors.toCollection(TreeSet::new));
            }
        }
    }

    /**
     * The bundles that {@code statements} fall into when nothing but {@code links} holds them together.
     *
     * @param apart the rulings that keep claims apart; those on other claims do nothing
     */
    static List<Bundle> of(Collection<Statement> statements, Collection<Link> links, Collection<Ruling> apart) {
        Links joined = new Links();
        links.forEach(link -> joined.join(link.claims()));
        Map<ClaimId, List<Statement>> parts = new HashMap<>();
        statements.forEach(statement -> parts.computeIfAbsent(joined.root(statement.id()), root -> new ArrayList<>())
                .add(statement));
        Map<ClaimId, Set<Link>> held = new HashMap<>();
        links.forEach(link -> held.computeIfAbsent(joined.root(link.claims().get(0)), root -> new HashSet<>())
                .add(link));
        Map<ClaimId, List<Ruling>> parting = new HashMap<>();
        apart.forEach(
                ruling -> ruling.claims().stream().map(joined::root).distinct().forEach(root -> parting.computeIfAbsent(
                                root, r -> new ArrayList<>())
                        .add(ruling)));
        List<Bundle> bundles = new ArrayList<>();
        parts.forEach((root, part) -> {
            Set<Link> of = held.getOrDefault(root, Set.of());
            List<Ruling> rulings = parting.getOrDefault(root, List.of());
            if (rulings.isEmpty()) {
                bundles.add(new Bundle(root, part, of, false));
            } else {
                bundles.addAll(parted(part, of, rulings));
            }
        });
        return bundles;
    }

    private static List<Bundle> parted(List<Statement> statements, Set<Link> links, List<Ruling> apart) {
        List<ClaimId> claims = statements.stream().map(Statement::id).distinct().toList();
        Collection<? extends Collection<ClaimId>> parts = Parting.of(claims, links, apart);
        List<Bundle> bundles = new ArrayList<>();
        for (Collection<ClaimId> part : parts) {
            Set<ClaimId> own = new TreeSet<>(part);
            Set<Link> touching = new HashSet<>(links);
            touching.removeIf(link -> link.claims().stream().noneMatch(own::contains));
            bundles.add(new Bundle(
                    own.iterator().next(),
                    statements.stream()
                            .filter(statement -> own.contains(statement.id()))
                            .toList(),
                    touching,
                    parts.size() > 1));
        }
        return bundles;
    }

    /** The smallest identifier of its claims. */
    ClaimId id() {
        return id;
    }

    /** In no particular order. */
    List<Statement> statements() {
        return statements;
    }

    /** Those that begin or end at one of its claims; where it was parted, also those that are not followed. */
    Set<Link> links() {
        return links.links();
    }

    /** Whether links that lead out of it are not followed, because a person ruled so. */
    boolean parted() {
        return parted;
    }

    /** What they come to. */
    Entry entry() {
        Entry made = entry;
        if (made == null) {
            made = new Entry(id, new Sources(new InTime(statements)), List.copyOf(because()));
            entry = made;
        }
        return made;
    }

    private Set<String> because() {
        if (!parted) {
            return links.because();
        }
        Set<ClaimId> own = new TreeSet<>(statements.stream().map(Statement::id).toList());
        return links().stream()
                .filter(link -> link.claims().stream().filter(own::contains).count() > 1)
                .map(Link::because)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
