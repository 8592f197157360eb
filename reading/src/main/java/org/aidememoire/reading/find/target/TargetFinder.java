package org.aidememoire.reading.find.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.date.Horizons;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.phrase.Actors;
import org.aidememoire.reading.find.phrase.NumberMention;
import org.aidememoire.reading.find.phrase.Numerals;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Folded;
import org.aidememoire.reading.sentence.Sentence;

/** Finds quantities to reach, and sums and numbers pledged. */
public final class TargetFinder implements Finder<Target> {
    private static final String COMMERCIAL = "it is a company's (lists funders, businesses)";

    private final RulesFile rules;
    private final Currencies currencies;
    private final Amounts amounts;
    private final Measures measures;
    private final Set<String> businesses;
    private final Set<String> funders;
    private final Numerals numerals = new Numerals();

    /**
     * A finder with these rules.
     *
     * @param horizons finds by when a target is to be reached
     * @throws IllegalArgumentException if a list that the finder needs is missing
     */
    public TargetFinder(RulesFile rules, Horizons horizons) {
        this.rules = rules;
        this.currencies = new Currencies(rules);
        this.amounts = new Amounts(currencies);
        this.businesses = Set.copyOf(rules.list("businesses"));
        this.funders = Set.copyOf(rules.list("funders"));
        this.measures = new Measures(Set.copyOf(rules.list("uncounted")), horizons);
    }

    @Override
    public List<Target> find(Account account) {
        List<Target> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ReadSentence plain : account.sentences()) {
            if (account.kind(plain).holdsSentences()) {
                ReadSentence read = amounts.marked(numerals.marked(plain));
                Set<Integer> taken = new HashSet<>();
                for (RuleMatch match : account.matches(rules, read)) {
                    target(account, match)
                            .filter(target -> account.admits(
                                    match, ofStates(target.by()) && !business(read.sentence()), () -> COMMERCIAL))
                            .filter(target -> account.admits(
                                    match,
                                    taken.add(
                                            match.group("amount").orElseThrow().from()),
                                    () -> "a rule before it in the file has its amount"))
                            .filter(target -> account.admits(
                                    match, known.add(target.distinction()), () -> "the report has said it before"))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Target> target(Account account, RuleMatch match) {
        Stretch amount = match.group("amount").orElseThrow();
        Aim aim = new Aim(match);
        boolean ahead = aim.admitted() && !ofThePast(account, match.sentence(), amount);
        return account.admits(match, ahead, () -> "it tells of what was reached, or aims at nothing (setting when)")
                ? match.mention("amount", AmountMention.class)
                        .map(sum -> of(account, match, aim, sum))
                        .or(() -> match.mention("amount", NumberMention.class)
                                .flatMap(number -> measures.counted(match.sentence(), number.to())
                                        .map(noun -> counted(account, match, aim, number, noun))))
                        .filter(target -> amount.from() < amount.to())
                : Optional.empty();
    }

    /** "reached $8 billion in 2008", told later. */
    private static boolean ofThePast(Account account, ReadSentence read, Stretch amount) {
        return read.all(DateMention.class)
                .filter(date -> date.from() >= amount.to() && date.from() <= amount.to() + 2)
                .flatMap(date -> date.start().stream())
                .anyMatch(date ->
                        account.published().filter(date.latest()::isBefore).isPresent());
    }

    private Target of(Account account, RuleMatch match, Aim aim, AmountMention sum) {
        List<Party> by = Actors.of(account, match.sentence(), aim.verb());
        String unit = sum.type().equals("money") ? currencies.code(sum.unit(), speakers(by, account)) : sum.unit();
        return target(account, match, by, sum.value(), unit, sum.from(), sum.to());
    }

    private Target counted(Account account, RuleMatch match, Aim aim, NumberMention number, Stretch noun) {
        List<Party> by = Actors.of(account, match.sentence(), aim.verb());
        String unit = match.sentence().sentence().token(noun.to() - 1).form();
        return target(account, match, by, number.value(), unit, number.from(), noun.to());
    }

    private Target target(
            Account account, RuleMatch match, List<Party> by, BigDecimal value, String unit, int from, int to) {
        ReadSentence read = match.sentence();
        Optional<Stretch> horizon = measures.horizon(read, from, to);
        int end = horizon.filter(stretch -> stretch.from() >= to && stretch.from() <= to + 1)
                .map(Stretch::to)
                .orElse(to);
        Optional<Stretch> measure = match.group("measure").or(() -> measures.purpose(read, from, to));
        return new Target(
                measure.map(stretch -> words(account, read, stretch)).orElse(unit),
                value,
                unit,
                horizon.map(stretch -> words(account, read, stretch)),
                by,
                account.evidence(read, from, end, match.rule().name(), List.of()));
    }

    /** A company's sums are no targets: of bodies, only banks, funds and bodies of states count. */
    private boolean ofStates(List<Party> by) {
        return by.isEmpty()
                || by.stream()
                        .anyMatch(party -> !(party instanceof Party.Body body)
                                || Stream.of(Folded.word(body.name()).split(" "))
                                        .anyMatch(funders::contains));
    }

    private boolean business(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> businesses.contains(token.lemma()));
    }

    /** Those whose currency may be meant: whose sum it is, else the sides of the report. */
    private static List<CountryCode> speakers(List<Party> by, Account account) {
        return Stream.concat(by.stream(), account.sides().stream())
                .filter(Party.State.class::isInstance)
                .map(party -> ((Party.State) party).code())
                .toList();
    }

    private static String words(Account account, ReadSentence read, Stretch stretch) {
        Sentence sentence = read.sentence();
        return account.clean()
                .text()
                .substring(
                        sentence.token(stretch.from()).start(),
                        sentence.token(stretch.to() - 1).end());
    }
}
