package org.aidememoire.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;

/**
 * The undertakings that each of some things is to be compared with, such as a document that was signed. Told by the
 * identifiers, which are at hand: most groups have none of the one or none of the other, and then nothing has to be opened.
 */
final class Pairs {
    private Pairs() {}

    /**
     * The statements of {@code kind} in {@code group} with those of commitments there, as far as either of a pair is among
     * {@code touched}; those that have none are left out.
     */
    static Map<Statement, List<Statement>> of(List<Statement> group, ClaimKind kind, Collection<Statement> touched) {
        Set<ClaimId> changed = touched.stream().map(Statement::id).collect(Collectors.toSet());
        List<Statement> undertakings = group.stream()
                .filter(statement -> statement.id().isOf(ClaimKind.COMMITMENT))
                .toList();
        List<Statement> few = undertakings.stream()
                .filter(statement -> changed.contains(statement.id()))
                .toList();
        Map<Statement, List<Statement>> pairs = new LinkedHashMap<>();
        for (Statement statement : group) {
            List<Statement> with = changed.contains(statement.id()) ? undertakings : few;
            if (statement.id().isOf(kind) && !with.isEmpty()) {
                pairs.put(statement, with);
            }
        }
        return pairs;
    }
}
