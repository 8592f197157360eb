package org.aidememoire.register;

import java.util.List;

/** The rules of the register. A new rule is named here. */
final class Rules {
    static final List<Rule> ALL = List.of(
            new SamePerson(),
            new Chronicle(),
            new SameWording(),
            new SameUndertaking(),
            new SameMechanism(),
            new SessionOf(),
            new SameSession(),
            new SessionHeld(),
            new NextSession(),
            new Delivered(),
            new Advanced());

    private Rules() {}

    /** Whether the group that has {@code key} is one of people's names, which is all that its rule looks at. */
    static boolean isOfNames(String key) {
        return key.startsWith(SamePerson.NAME + "\n");
    }

    /** The rule whose group has {@code key}: its name, a new line, and the rule's own words. */
    static Rule of(String key) {
        String name = key.substring(0, key.indexOf('\n'));
        return ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule has such a group: " + key));
    }
}
