package org.aidememoire.register;

import java.util.Collection;
import java.util.List;

/**
 * A rule that can tell what a change of a group touches without looking at all of it: one more report of a prime minister
 * whom thousands name, or of an undertaking that is worded anew each month, leaves most of what was found as it was.
 */
interface Focused extends Rule {
    /**
     * What is to be found in {@code group} and can hang on {@code touched}. Of two groups that differ in nothing but
     * {@code touched}, it finds in one and not in the other what {@link #find(String, List, Findings)} does.
     *
     * @param touched statements that come or go; those that come are not in the group before, those that go not after
     */
    void find(String key, List<Statement> group, Collection<Statement> touched, Findings findings);

    @Override
    default void find(String key, List<Statement> group, Findings findings) {
        find(key, group, group, findings);
    }
}
