package org.aidememoire.reading.find.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.find.phrase.NameRules;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Folded;

/** Finds the set phrases that name the state of a relationship, once for each wording. */
public final class FormulaFinder implements Finder<Formula> {
    private final NameRules names;
    private final Set<String> trade;

    /**
     * A finder with these rules.
     *
     * @throws IllegalArgumentException if a list that the finder needs is missing
     */
    public FormulaFinder(RulesFile rules) {
        this.names = new NameRules(rules);
        this.trade = Set.copyOf(rules.list("businesses"));
    }

    @Override
    public List<Formula> find(Account account) {
        Set<String> wordings = new HashSet<>();
        List<Formula> found = new ArrayList<>();
        for (FoundName name :
                names.find(account, this::ofStates, "its sentence is about companies (list businesses)")) {
            if (account.admits(name.match(), wordings.add(wording(name.text(account))), () -> NameRules.REPEATED)) {
                found.add(new Formula(name.evidence(account)));
            }
        }
        return found;
    }

    /** Companies have strategic partnerships too. */
    private boolean ofStates(FoundName name) {
        return name.sentence().tokens().stream().noneMatch(token -> trade.contains(token.form()));
    }

    private static String wording(String text) {
        return String.join(" ", Folded.word(text).split("[^\\p{L}\\p{N}]+"));
    }
}
