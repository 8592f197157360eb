package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements that one rule looks at together, and what it finds there. Immutable; thread-safe. */
final class Group {
    private final String key;
    private final List<Statement> statements;
    /** Found when it is asked for, since a group that was kept is found again only when it changes. */
    private volatile @Nullable Findings findings;

    /**
     * @param key which group it is, its rule's name first
     * @param statements in {@link Statement#ORDER}
     */
    Group(String key, List<Statement> statements) {
        this.key = key;
        this.statements = List.copyOf(statements);
    }

    static Group empty(String key) {
        return new Group(key, List.of());
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    String key() {
        return key;
    }

    List<Statement> statements() {
        return statements;
    }

    /**
     * What its rule finds in it and can hang on {@code touched}; or all that it finds there, where the rule does not tell the
     * one from the other.
     */
    Findings findings(Collection<Statement> touched) {
        if (Rules.of(key) instanceof Focused rule) {
            Findings near = new Findings(key);
            if (!statements.isEmpty()) {
                rule.find(key, statements, touched, near);
            }
            return near;
        }
        return findings();
    }

    private Findings findings() {
        Findings found = findings;
        if (found == null) {
            found = new Findings(key);
            if (!statements.isEmpty()) {
                Rules.of(key).find(key, statements, found);
            }
            findings = found;
        }
        return found;
    }

    /** Those of its statements that the reports of {@code numbers} make. */
    Stream<Statement> in(Set<Integer> numbers) {
        return numbers.isEmpty()
                ? Stream.of()
                : statements.stream().filter(statement -> numbers.contains(statement.number()));
    }

    /** This group without what the reports of {@code numbers} say and with {@code more}. */
    Group changed(Set<Integer> numbers, Collection<Statement> more) {
        List<Statement> all = new ArrayList<>(statements.size() + more.size());
        for (Statement statement : statements) {
            if (numbers.isEmpty() || !numbers.contains(statement.number())) {
                all.add(statement);
            }
        }
        all.addAll(more);
        all.sort(Statement.ORDER);
        return new Group(key, all);
    }
}
