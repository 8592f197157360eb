package org.aidememoire.reading.find.phrase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.Rule;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * A name that a rule found.
 *
 * @param match where the rule matched
 * @param from first token of the name
 * @param head the token of the noun that the name is built around
 * @param to after the last token
 */
public record FoundName(RuleMatch match, int from, int head, int to) {
    static final Comparator<FoundName> LONGEST_FIRST =
            Comparator.comparingInt((FoundName name) -> name.from() - name.to());

    /** The rule. */
    public Rule rule() {
        return match.rule();
    }

    /** The sentence, with numbers and ordinals marked. */
    public ReadSentence read() {
        return match.sentence();
    }

    /** The words of the sentence. */
    public Sentence sentence() {
        return match.sentence().sentence();
    }

    /** Whether the two share a token. */
    public boolean overlaps(FoundName other) {
        return from < other.to && other.from < to;
    }

    /** Whether one of its words is among {@code forms}. */
    public boolean has(Collection<String> forms) {
        return sentence().tokens().subList(from, to).stream().anyMatch(token -> forms.contains(token.form()));
    }

    /** Whether one of the words up to its head is among {@code forms}. */
    public boolean hasBefore(Collection<String> forms) {
        return sentence().tokens().subList(from, head + 1).stream().anyMatch(token -> forms.contains(token.form()));
    }

    /** Whether a word before its head has a capital. */
    public boolean properBefore() {
        return sentence().tokens().subList(from, head).stream().anyMatch(token -> token.capitalised());
    }

    /** The name, as the clean text has it. */
    public String text(Account account) {
        return account.clean()
                .text()
                .substring(
                        sentence().token(from).start(), sentence().token(to - 1).end());
    }

    /** Evidence on the name. */
    public Evidence evidence(Account account) {
        return account.evidence(read(), from, to, rule().name(), List.of());
    }

    /** Evidence on the name, with what else decides it. */
    public Evidence evidence(Account account, List<Passage> cues) {
        return account.evidence(read(), from, to, rule().name(), cues);
    }

    /** The same name, from another token. */
    public FoundName startingAt(int other) {
        return new FoundName(match, other, head, to);
    }

    /** The same name, up to before another token. */
    public FoundName endingAt(int other) {
        return new FoundName(match, from, head, other);
    }

    /** The words that may open a complement, as a rule's setting {@code with} lists them. */
    static Set<String> words(String setting) {
        return Set.of(setting.trim().split("\\s+"));
    }
}
