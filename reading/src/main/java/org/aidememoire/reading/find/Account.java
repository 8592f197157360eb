package org.aidememoire.reading.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.clean.CleanText;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.name.Named;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.rule.RulesFile;

/**
 * A report as finders see it: its sentences tagged, everyone and everything in them named.
 *
 * @param report the report
 * @param clean its clean text, in which tokens count their offsets
 * @param named its sentences and whom they name
 * @param published the day of publication, where it is known
 * @param reader the reader's version
 * @param trail hears why claims are found and why not
 */
public record Account(
        Report report, CleanText clean, Named named, Optional<LocalDate> published, String reader, Trail trail) {
    /** The sentences, in the order of the text. */
    public List<ReadSentence> sentences() {
        return named.sentences();
    }

    /** The parties that the report is about. */
    public List<Party> sides() {
        return named.sides();
    }

    /** The passage of the tokens from {@code from} to before {@code to}, in the text as delivered. */
    public Passage passage(ReadSentence sentence, int from, int to) {
        int start = sentence.sentence().token(from).start();
        int end = sentence.sentence().token(to - 1).end();
        return clean.passage(start, end);
    }

    /** Evidence on the tokens from {@code from} to before {@code to}. */
    public Evidence evidence(ReadSentence sentence, int from, int to, RuleName rule, List<Passage> cues) {
        return new Evidence(passage(sentence, from, to), cues, rule, reader);
    }

    /** The kind of paragraph that {@code sentence} stands in. */
    public ParagraphKind kind(ReadSentence sentence) {
        return clean.paragraphs().get(sentence.sentence().paragraph()).kind();
    }

    /** Whether one who only asks says {@code sentence}: an interviewer's question claims nothing. */
    public boolean asked(ReadSentence sentence) {
        return named.questions().contains(sentence.sentence().number());
    }

    /** Every match of {@code rules} in {@code sentence}, rule by rule; the trail hears of each. */
    public List<RuleMatch> matches(RulesFile rules, ReadSentence sentence) {
        List<RuleMatch> matches = rules.matches(sentence);
        matches.forEach(trail::matched);
        return matches;
    }

    /** {@code holds} itself; where it does not hold, the trail hears why {@code match} makes no claim. */
    public boolean admits(RuleMatch match, boolean holds, Supplier<String> why) {
        if (!holds) {
            trail.dropped(match.rule().name(), match.sentence(), match.match().from(), why);
        }
        return holds;
    }
}
