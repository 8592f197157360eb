package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.aidememoire.model.report.ReportId;

/**
 * The statements that one rule looks at together, and what it found there.
 *
 * @param key which group it is, its rule's name first
 * @param statements in {@link Statement#ORDER}
 * @param findings what the rule found
 */
record Group(String key, List<Statement> statements, Findings findings) {
    static Group empty(String key) {
        return new Group(key, List.of(), new Findings(key));
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    /** This group without what {@code reports} say and with {@code more}, looked at again by {@code rule}. */
    Group changed(Set<ReportId> reports, Collection<Statement> more, Rule rule) {
        List<Statement> all = new ArrayList<>(statements.size() + more.size());
        for (Statement statement : statements) {
            if (reports.isEmpty() || !reports.contains(statement.report())) {
                all.add(statement);
            }
        }
        all.addAll(more);
        if (all.isEmpty()) {
            return empty(key);
        }
        all.sort(Statement.ORDER);
        Findings found = new Findings(key);
        rule.find(key, all, found);
        return new Group(key, List.copyOf(all), found);
    }
}
