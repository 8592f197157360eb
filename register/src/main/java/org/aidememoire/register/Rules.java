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
            new Delivered());

    private Rules() {}
}
