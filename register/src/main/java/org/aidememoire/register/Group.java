package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    /** This group with more statements in it, looked at again by {@code rule}. */
    Group with(Collection<Statement> more, Rule rule) {
        List<Statement> all = new ArrayList<>(statements.size() + more.size());
        all.addAll(statements);
        all.addAll(more);
        all.sort(Statement.ORDER);
        Findings found = new Findings(key);
        rule.find(key, all, found);
        return new Group(key, List.copyOf(all), found);
    }
}
