package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.jspecify.annotations.Nullable;

/** The statements of one thing, and the links that hold them together. Immutable; thread-safe. */
final class Bundle {
    private final ClaimId id;
    private final List<Statement> statements;
    private final Set<Link> links;
    /** Made when it is asked for, since most changes of a large register concern entries that nobody looks at. */
    private volatile @Nullable Entry entry;

    private Bundle(ClaimId id, List<Statement> statements, Set<Link> links) {
        this.id = id;
        this.statements = List.copyOf(statements);
        this.links = links;
    }

    /** The bundles that {@code statements} fall into when nothing but {@code links} holds them together. */
    static List<Bundle> of(Collection<Statement> statements, Collection<Link> links) {
        Links joined = new Links();
        links.forEach(link -> joined.join(link.claims()));
        Map<ClaimId, List<Statement>> parts = new HashMap<>();
        statements.forEach(statement -> parts.computeIfAbsent(joined.root(statement.id()), root -> new ArrayList<>())
                .add(statement));
        Map<ClaimId, Set<Link>> held = new HashMap<>();
        links.forEach(link -> held.computeIfAbsent(joined.root(link.claims().get(0)), root -> new HashSet<>())
                .add(link));
        List<Bundle> bundles = new ArrayList<>();
        parts.forEach((root, part) -> bundles.add(new Bundle(root, part, held.getOrDefault(root, Set.of()))));
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

    Set<Link> links() {
        return links;
    }

    /** What they come to. */
    Entry entry() {
        Entry made = entry;
        if (made == null) {
            Set<String> because = new TreeSet<>();
            links.forEach(link -> because.add(link.because()));
            made = new Entry(id, statements.stream().map(Statement::source).toList(), List.copyOf(because));
            entry = made;
        }
        return made;
    }
}
