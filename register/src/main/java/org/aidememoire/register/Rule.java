package org.aidememoire.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * A reason for which things are the same or hang together. It looks at one group of statements at a time, and at nothing
 * else: what it finds there depends on the group alone. So a new report costs no more than the groups that it touches.
 */
interface Rule {
    /** Begins the names of this rule's groups. */
    String name();

    /** The groups that {@code statement} belongs to: none, one or several. */
    Stream<String> groups(Statement statement);

    /**
     * What is to be found in {@code group}.
     *
     * @param key which group it is
     * @param group its statements, in {@link Statement#ORDER}
     * @param findings where to put it
     */
    void find(String key, List<Statement> group, Findings findings);
}
