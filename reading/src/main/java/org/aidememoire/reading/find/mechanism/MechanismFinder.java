package org.aidememoire.reading.find.mechanism;

import java.util.List;
import java.util.Set;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.phrase.Distinct;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.find.phrase.NameRules;
import org.aidememoire.reading.rule.RulesFile;

/** Finds the standing arrangements through which the sides work: a committee, a regular summit, a forum. */
public final class MechanismFinder implements Finder<Mechanism> {
    private final NameRules names;
    private final Sessions sessions;
    private final Set<String> domestic;

    /**
     * A finder with these rules.
     *
     * @throws IllegalArgumentException if a list that the finder needs is missing
     */
    public MechanismFinder(RulesFile rules) {
        this.names = new NameRules(rules);
        this.sessions = new Sessions(Set.copyOf(rules.list("sittings")));
        this.domestic = Set.copyOf(rules.list("domestic"));
    }

    @Override
    public List<Mechanism> find(Account account) {
        Distinct<Mechanism> found = new Distinct<>();
        for (FoundName name : names.find(account, name -> !name.has(domestic))) {
            found.add(
                    name.text(account),
                    new Mechanism(
                            name.text(account),
                            sessions.of(name.read(), name.from(), name.to()),
                            name.evidence(account)));
        }
        return found.all();
    }
}
