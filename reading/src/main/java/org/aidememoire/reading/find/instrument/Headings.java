package org.aidememoire.reading.find.instrument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentKind;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** Reports that are themselves a joint statement or communiqué, as their headings say. */
final class Headings {
    private static final int HEAD = 4;
    /** How many words a heading has at least that another runs into. */
    private static final int LEAST = 3;

    private final RulesFile rules;

    /** @param rules those that find the words "joint statement" and the like */
    Headings(RulesFile rules) {
        this.rules = rules;
    }

    /** The document that the report is. */
    Optional<Instrument> find(Account account) {
        return account.sentences().stream()
                .takeWhile(read -> read.sentence().paragraph() < HEAD)
                .flatMap(read -> rules.matches(read).stream().flatMap(match -> heading(account, match)))
                .findFirst();
    }

    private static Stream<Instrument> heading(Account account, RuleMatch match) {
        return title(account, match).stream()
                .map(title -> new Instrument(
                        Optional.of(account.clean()
                                .text()
                                .substring(
                                        match.sentence()
                                                .sentence()
                                                .token(title.from())
                                                .start(),
                                        match.sentence()
                                                .sentence()
                                                .token(title.to() - 1)
                                                .end())),
                        InstrumentKind.of(match.rule().setting("heading").orElseThrow()),
                        OptionalInt.of(1),
                        account.published().map(PartialDate::of),
                        InstrumentStatus.ISSUED,
                        account.evidence(
                                match.sentence(),
                                title.from(),
                                title.to(),
                                match.rule().name(),
                                List.of())));
    }

    private static Optional<Stretch> title(Account account, RuleMatch match) {
        Sentence sentence = match.sentence().sentence();
        int at = match.match().from();
        int end = sentence.is(sentence.size() - 1, ".") ? sentence.size() - 1 : sentence.size();
        boolean alone = account.kind(match.sentence()) == ParagraphKind.HEADING || sentence.paragraph() == 0;
        // "Chad–Gabon joint declaration: a path to the sea"
        boolean named = sentence.token(at).capitalised()
                || (account.kind(match.sentence()) == ParagraphKind.HEADING && at > 0 && opens(sentence, at));
        if (!named || said(sentence, 0, at) || inSentence(sentence, at)) {
            return Optional.empty();
        }
        boolean opens = opens(sentence, at);
        Optional<Stretch> shouted = capitals(sentence, at);
        if (shouted.filter(stretch -> small(sentence, stretch.to())).isPresent()) {
            return shouted;
        }
        if (alone && !said(sentence, at, end) && (opens || end > at + LEAST)) {
            return Optional.of(new Stretch(opens ? 0 : at, end));
        }
        return capitals(sentence, at);
    }

    /** "… signed the Joint Statement": a small word before it, so that it is no heading. */
    private static boolean inSentence(Sentence sentence, int at) {
        return at > 0
                && (sentence.tagged(at - 1, "VB")
                        || sentence.tagged(at - 1, "DT")
                        || sentence.tagged(at - 1, "IN")
                        || sentence.tagged(at - 1, "PRP"));
    }

    /** Whether the words before it, all in capitals, belong to it: "India–Namibia Joint Statement". */
    private static boolean opens(Sentence sentence, int at) {
        return sentence.tokens().subList(0, at).stream()
                .allMatch(token ->
                        token.capitalised() || !Character.isLetter(token.word().codePointAt(0)));
    }

    private static boolean said(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token ->
                        token.tagged("VBD") || token.tagged("VBZ") || token.tagged("VBP") || token.tagged("MD"));
    }

    /** A heading in capitals that the text ran on from: "JOINT STATEMENT BY THE MINISTERS The ministers met …". */
    private static Optional<Stretch> capitals(Sentence sentence, int at) {
        int end = at;
        while (end < sentence.size() && shouted(sentence.token(end))) {
            end++;
        }
        return end > at + 1 ? Optional.of(new Stretch(at, end)) : Optional.empty();
    }

    /** "JOINT COMMUNIQUÉ" over "on the visit of": what is written small is no longer its name. */
    private static boolean small(Sentence sentence, int at) {
        return at < sentence.size()
                && Character.isLowerCase(sentence.token(at).word().codePointAt(0));
    }

    private static boolean shouted(Token token) {
        return token.word().chars().noneMatch(Character::isLowerCase)
                && (token.word().length() > 1
                        || !Character.isLetter(token.word().codePointAt(0)));
    }
}
