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
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Sources;
import org.jspecify.annotations.Nullable;

/** The statements of one thing, and the links that hold them together. Immutable; thread-safe. */
final class Bundle {
    /** Of fewer reports it is quicker to open each than to read the datelines of all. */
    private static final int MANY = 50;

    private static final Comparator<Dated> BY_PUBLICATION = Comparator.comparingLong(
                    (Dated dated) -> dated.dateline().day())
            .thenComparing(dated -> dated.dateline().report())
            .thenComparingInt(dated -> dated.statement().position());

    private final ClaimId id;
    private final List<Statement> statements;
    private final Set<Link> links;
    private final boolean parted;
    /** Made when it is asked for, since most changes of a large register concern entries that nobody looks at. */
    private volatile @Nullable Entry entry;

    Bundle(ClaimId id, List<Statement> statements, Set<Link> links, boolean parted) {
        this.id = id;
        this.statements = List.copyOf(statements);
        this.links = links;
        this.parted = parted;
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
        return links;
    }

    /** Whether links that lead out of it are not followed, because a person ruled so. */
    boolean parted() {
        return parted;
    }

    /** What they come to. */
    Entry entry() {
        Entry made = entry;
        if (made == null) {
            Set<String> because = new TreeSet<>();
            links.stream().filter(this::holdsTogether).forEach(link -> because.add(link.because()));
            made = new Entry(id, sources(), List.copyOf(because));
            entry = made;
        }
        return made;
    }

    /** In the order of an entry's sources, which the datelines tell; claims of one report are in the order of the text. */
    private Sources sources() {
        if (statements.size() > MANY) {
            statements.get(0).expectMany();
        }
        List<Dated> inOrder = statements.stream()
                .map(statement -> new Dated(statement, statement.dateline()))
                .sorted(BY_PUBLICATION)
                .toList();
        return new Sources(
                inOrder.stream()
                        .map(dated -> new Sources.Closed(
                                dated.statement().id(), dated.dateline().report()))
                        .toList(),
                place -> inOrder.get(place).statement().source());
    }

    private record Dated(Statement statement, Dateline dateline) {}

    private boolean holdsTogether(Link link) {
        if (!parted) {
            return true;
        }
        Set<ClaimId> own = new TreeSet<>(statements.stream().map(Statement::id).toList());
        return link.claims().stream().filter(own::contains).count() > 1;
    }
}
