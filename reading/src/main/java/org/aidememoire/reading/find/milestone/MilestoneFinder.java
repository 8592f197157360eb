package org.aidememoire.reading.find.milestone;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.phrase.Distinct;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.find.phrase.NameRules;
import org.aidememoire.reading.find.phrase.NumberMention;
import org.aidememoire.reading.find.phrase.OrdinalMention;
import org.aidememoire.reading.rule.RulesFile;

/** Finds anniversaries and dated occasions, past and to come. */
public final class MilestoneFinder implements Finder<Milestone> {
    private final NameRules names;

    /** A finder with these rules. */
    public MilestoneFinder(RulesFile rules) {
        this.names = new NameRules(rules);
    }

    @Override
    public List<Milestone> find(Account account) {
        Distinct<Milestone> found = new Distinct<>();
        for (FoundName name : names.find(account, name -> true)) {
            OptionalInt ordinal = ordinal(name);
            Optional<PartialDate> date = OccasionDate.of(name, ordinal, account.published());
            if (date.isPresent() || !name.rule().settings().containsKey("dated")) {
                found.add(
                        name.text(account),
                        new Milestone(name.text(account), ordinal, date, name.evidence(account)));
            }
        }
        return found.all();
    }

    /** The ordinal at its start, the number of years in it, or what its rule says: 100 of a centenary. */
    private static OptionalInt ordinal(FoundName name) {
        Optional<String> set = name.rule().setting("ordinal");
        if (set.isPresent()) {
            return OptionalInt.of(Integer.parseInt(set.get()));
        }
        OptionalInt ordinal = name.read()
                .all(OrdinalMention.class)
                .filter(mention -> mention.from() >= name.from() && mention.to() <= name.head())
                .mapToInt(OrdinalMention::value)
                .findFirst();
        return ordinal.isPresent() || !name.rule().settings().containsKey("years") ? ordinal : years(name);
    }

    private static OptionalInt years(FoundName name) {
        return name.read()
                .all(NumberMention.class)
                .filter(mention -> mention.from() == name.from() && mention.counts())
                .mapToInt(mention -> mention.value().intValueExact())
                .findFirst();
    }
}
