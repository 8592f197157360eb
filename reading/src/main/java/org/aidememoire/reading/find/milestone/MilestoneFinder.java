package org.aidememoire.reading.find.milestone;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.aidememoire.model.claim.Milestone;
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
    private final Set<String> ties;

    /**
     * A finder with these rules.
     *
     * @throws IllegalArgumentException if a list that the finder needs is missing
     */
    public MilestoneFinder(RulesFile rules) {
        this.names = new NameRules(rules);
        this.ties = Set.copyOf(rules.list("ties"));
    }

    @Override
    public List<Milestone> find(Account account) {
        Distinct<Occasion> found = new Distinct<>(Occasion::with);
        OccasionDate dates = new OccasionDate(account.published());
        for (FoundName name : names.find(account)) {
            OptionalInt ordinal = ordinal(name);
            Occasion occasion = new Occasion(
                    name.text(account),
                    ordinal,
                    dates.stated(name, ordinal),
                    dates.presumed(name),
                    name.evidence(account));
            boolean dated =
                    occasion.stated().isPresent() || !name.rule().settings().containsKey("dated");
            if (account.admits(name.match(), dated, () -> "no day or year is said of it (dated: yes)")) {
                account.admits(name.match(), found.add(identity(occasion, name), occasion), () -> NameRules.REPEATED);
            }
        }
        return found.all().stream().map(Occasion::milestone).toList();
    }

    /** "The 50th anniversary of relations", "50 years of ties" and "the golden jubilee" are one occasion. */
    private String identity(Occasion occasion, FoundName name) {
        boolean ofTies = name.to() == name.head() + 1
                || name.sentence().tokens().subList(name.from(), name.to()).stream()
                        .anyMatch(token -> ties.contains(token.lemma()));
        return occasion.ordinal().isPresent() && ofTies ? occasion.ordinal().getAsInt() + " ties" : occasion.name();
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
                .filter(mention -> !name.sentence().is(mention.to() + 1, "ever"))
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
