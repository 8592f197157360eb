package org.aidememoire.reading.find.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.phrase.NounPhrases;
import org.aidememoire.reading.find.phrase.Numerals;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.rule.RulesFile;

/** Finds what reports say a quantity between two states has come to. */
public final class FigureFinder implements Finder<ReportedFigure> {
    private static final NounPhrases PHRASES = NounPhrases.standard();

    private final RulesFile rules;
    private final Currencies currencies;
    private final Amounts amounts;
    private final Reached reached;
    private final Numerals numerals = new Numerals();

    /**
     * A finder with these rules.
     *
     * @param sums names and signs of currencies
     * @throws IllegalArgumentException if a list that the finder needs is missing
     */
    public FigureFinder(RulesFile rules, RulesFile sums) {
        this.rules = rules;
        this.currencies = new Currencies(sums);
        this.amounts = new Amounts(currencies);
        this.reached = new Reached(rules);
    }

    @Override
    public List<ReportedFigure> find(Account account) {
        List<ReportedFigure> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ReadSentence plain : account.sentences()) {
            if (account.kind(plain).holdsSentences()) {
                ReadSentence read = amounts.marked(numerals.marked(plain));
                for (RuleMatch match : account.matches(rules, read)) {
                    figure(account, match)
                            .filter(figure -> account.admits(
                                    match,
                                    known.add(figure.distinction() + figure.period()),
                                    () -> "the report has said it before"))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<ReportedFigure> figure(Account account, RuleMatch match) {
        List<Party> between = reached.between(account, match);
        Optional<PartialDate> period = reached.period(match);
        boolean holds = account.admits(match, reached.holds(match), () -> "it is not said to have been reached")
                && account.admits(match, between.size() == 2, () -> "it is not said to be of two states")
                && account.admits(
                        match,
                        period.isPresent() || match.rule().setting("period").isEmpty(),
                        () -> "it is not said of when (setting period)");
        return holds
                ? match.mention("amount", AmountMention.class).map(sum -> of(account, match, sum, between, period))
                : Optional.empty();
    }

    private ReportedFigure of(
            Account account, RuleMatch match, AmountMention sum, List<Party> between, Optional<PartialDate> period) {
        ReadSentence read = match.sentence();
        Stretch noun = match.group("measure").orElseThrow();
        int from = PHRASES.start(read, noun.from());
        int named = read.sentence().tagged(from, "DT") ? from + 1 : from;
        List<CountryCode> states =
                between.stream().map(state -> ((Party.State) state).code()).toList();
        return new ReportedFigure(
                Wording.of(account, read, new Stretch(named, noun.to())),
                sum.value(),
                currencies.code(sum.unit(), states),
                period,
                between,
                account.evidence(read, from, reached.end(match), match.rule().name(), List.of()));
    }
}
