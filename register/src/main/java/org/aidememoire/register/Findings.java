package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.Tie;
import org.aidememoire.model.register.TieKind;

/** What a rule finds in one group: what is the same, what hangs together, and when things took place. */
final class Findings {
    private final String group;
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<Tie> ties = new LinkedHashSet<>();
    private final List<Settled> settled = new ArrayList<>();

    Findings(String group) {
        this.group = group;
    }

    /** That {@code claims} are the same; of fewer than two nothing is noted. */
    void same(Collection<ClaimId> claims, String because) {
        Link link = new Link(group, List.copyOf(claims), because);
        if (link.holds()) {
            links.add(link);
        }
    }

    void tie(ClaimId from, TieKind kind, ClaimId to, String because) {
        ties.add(new Tie(from, kind, to, because));
    }

    void settle(Settled when) {
        settled.add(when);
    }

    Set<Link> links() {
        return links;
    }

    Set<Tie> ties() {
        return ties;
    }

    List<Settled> settled() {
        return settled;
    }
}
