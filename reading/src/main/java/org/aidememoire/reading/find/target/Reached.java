package org.aidememoire.reading.find.target;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Whether a figure was reached, of which two states it is, and of when. */
final class Reached {
    private static final int SOON = 4;
    private static final int PART = 6;

    private final Set<String> mutual;
    private final Set<String> unreached;
    private final Set<String> parts;

    Reached(RulesFile rules) {
        this.mutual = Set.copyOf(rules.list("mutual"));
        this.unreached = Set.copyOf(rules.list("unreached"));
        this.parts = Set.copyOf(rules.list("parts"));
    }

    /** Whether it came to pass: the verb is of the past, or of the present where the rule has it, and nothing takes it back. */
    boolean holds(RuleMatch match) {
        Sentence sentence = match.sentence().sentence();
        int noun = match.group("measure").orElseThrow().from();
        int verb = match.group("verb").map(Stretch::from).orElse(noun);
        boolean tense = match.group("verb").isEmpty()
                || sentence.tagged(verb, "VBD")
                || sentence.tagged(verb, "VBN")
                || (match.rule().setting("now").isPresent()
                        && (sentence.tagged(verb, "VBZ") || sentence.tagged(verb, "VBP")));
        int from = clause(sentence, noun);
        return tense
                && IntStream.range(from, verb == noun ? amount(match).from() : verb)
                        .noneMatch(i -> unreached.contains(sentence.token(i).form())
                                || unreached.contains(sentence.token(i).lemma()));
    }

    /** Where the clause of {@code at} begins. */
    private static int clause(Sentence sentence, int at) {
        int i = at;
        while (i > 0 && !sentence.is(i - 1, ",") && !sentence.is(i - 1, ";") && !sentence.is(i - 1, "that")) {
            i--;
        }
        return i;
    }

    /** The two states of which it is; empty where it is of one, or of others. */
    List<Party> between(Account account, RuleMatch match) {
        ReadSentence read = match.sentence();
        int end = amount(match).from();
        List<Party> named = read.all(CountryMention.class)
                .filter(country -> country.to() <= end)
                .flatMap(country -> country.participants().stream())
                .filter(Party.State.class::isInstance)
                .distinct()
                .sorted(Comparator.comparing(Party::label))
                .toList();
        boolean ofBoth = IntStream.range(0, end)
                .anyMatch(i -> mutual.contains(read.sentence().token(i).form()));
        List<Party> sides = account.sides();
        if (named.size() == 2 && (ofBoth || joined(read, end))) {
            return named;
        }
        boolean theirs = ofBoth
                && sides.size() == 2
                && sides.stream().allMatch(Party.State.class::isInstance)
                && sides.containsAll(named);
        return theirs ? sides : List.of();
    }

    /** "between Peru and Chile", "of Peru with Chile". */
    private static boolean joined(ReadSentence read, int end) {
        return IntStream.range(0, end)
                .anyMatch(
                        i -> read.sentence().is(i, "between") || read.sentence().is(i, "with"));
    }

    /** The year or month that it is of: said after the sum, else before it; none where it is part of a year. */
    Optional<PartialDate> period(RuleMatch match) {
        return date(match)
                .filter(date -> date.end().isEmpty() || date.end().equals(date.start()))
                .filter(date -> !part(match.sentence().sentence(), date))
                .flatMap(DateMention::start)
                .filter(period -> !(period instanceof PartialDate.OnDay));
    }

    /** The end of the words that say it. */
    int end(RuleMatch match) {
        int amount = amount(match).to();
        return date(match).map(DateMention::to).filter(to -> to > amount).orElse(amount);
    }

    private static Optional<DateMention> date(RuleMatch match) {
        Stretch amount = amount(match);
        List<DateMention> dates = match.sentence()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty() && date.start().isPresent())
                .toList();
        return dates.stream()
                .filter(date -> date.from() >= amount.to() && date.from() <= amount.to() + SOON)
                .findFirst()
                .or(() -> dates.stream()
                        .filter(date -> date.to() <= amount.from())
                        .reduce((first, second) -> second));
    }

    private boolean part(Sentence sentence, DateMention date) {
        return IntStream.range(Math.max(0, date.from() - PART), Math.min(sentence.size(), date.to() + 2))
                .anyMatch(i -> parts.contains(sentence.token(i).form()));
    }

    private static Stretch amount(RuleMatch match) {
        return match.group("amount").orElseThrow();
    }
}
