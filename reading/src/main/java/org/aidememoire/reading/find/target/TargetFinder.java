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
    private final Sums sums;
    private final Goals goals;
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
        this.measures = new Measures(rules, horizons);
        this.sums = new Sums(Set.copyOf(rules.list("gifts")));
        this.goals = new Goals(Set.copyOf(rules.list("measured")));
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
                                        .or(() -> match.group("measure"))
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
        List<Party> by = givers(account, match, aim);
        String unit = sum.type().equals("money") ? currencies.code(sum.unit(), speakers(by, account)) : sum.unit();
        String measure = stated(account, match)
                .or(() -> goal(match)
                        ? goals.before(account, match.sentence(), sum.from())
                        : sums.of(account, match.sentence(), sum.from(), sum.to()))
                .orElse(unit);
        return target(account, match, by, sum.value(), unit, measure, new Stretch(sum.from(), sum.to()));
    }

    private Target counted(Account account, RuleMatch match, Aim aim, NumberMention number, Stretch noun) {
        List<Party> by = givers(account, match, aim);
        String measure = stated(account, match)
                .orElseGet(() -> Wording.of(account, match.sentence(), measures.whole(match.sentence(), noun)));
        String unit = measures.unitOf(match.sentence(), noun);
        int to = Math.max(number.to(), noun.to());
        return target(account, match, by, number.value(), unit, measure, new Stretch(number.from(), to));
    }

    /** Whose it is; of what one side is to receive, the other's. */
    private static List<Party> givers(Account account, RuleMatch match, Aim aim) {
        List<Party> actors = Actors.of(account, match.sentence(), aim.verb());
        List<Party> others =
                account.sides().stream().filter(side -> !actors.contains(side)).toList();
        return match.sentence().sentence().is(aim.verb(), "receive") && !others.isEmpty() ? others : actors;
    }

    private static boolean goal(RuleMatch match) {
        return match.rule().settings().containsKey("goal")
                || match.group("measure").isPresent();
    }

    /** What the rule found as the measure, without its article; nothing where it is a mere "it". */
    private static Optional<String> stated(Account account, RuleMatch match) {
        Sentence sentence = match.sentence().sentence();
        return match.group("measure")
                .filter(words -> !sentence.tagged(words.from(), "PRP") || sentence.tagged(words.from(), "PRP$"))
                .map(words -> sentence.tagged(words.from(), "DT") && words.to() > words.from() + 1
                        ? new Stretch(words.from() + 1, words.to())
                        : words)
                .map(words -> Wording.of(account, match.sentence(), words));
    }

    private Target target(
            Account account,
            RuleMatch match,
            List<Party> by,
            BigDecimal value,
            String unit,
            String measure,
            Stretch at) {
        ReadSentence read = match.sentence();
        Optional<Stretch> horizon = measures.horizon(read, at.from(), at.to());
        int end = horizon.filter(stretch -> stretch.from() >= at.to() && stretch.from() <= at.to() + 1)
                .map(Stretch::to)
                .orElse(at.to());
        return new Target(
                measure,
                value,
                unit,
                horizon.map(stretch -> Wording.of(account, read, stretch)),
                by,
                account.evidence(read, at.from(), end, match.rule().name(), List.of()));
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
}
