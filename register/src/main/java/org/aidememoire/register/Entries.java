package org.aidememoire.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;

/** Brings together what the rules link. A new rule is linked in here. */
final class Entries {
    private Entries() {}

    /** The entries that {@code statements}, in {@link Statement#ORDER}, come to; by identifier. */
    static List<Entry> of(List<Statement> statements) {
        Links links = new Links();
        SamePerson.link(statements, links);
        SameEngagement.link(statements, links);
        SameWording.link(statements, links);
        Map<ClaimId, List<Source>> sources = new TreeMap<>();
        for (Statement statement : statements) {
            sources.computeIfAbsent(links.root(statement.id()), root -> new ArrayList<>())
                    .add(statement.source());
        }
        Map<ClaimId, Set<String>> because = links.reasonsByRoot();
        return sources.entrySet().stream()
                .map(entry -> new Entry(entry.getValue(), List.copyOf(because.getOrDefault(entry.getKey(), Set.of()))))
                .toList();
    }
}
