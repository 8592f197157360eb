package org.aidememoire.desk.why;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.explain.Explanation;

/**
 * Why a report is read to say what it says.
 *
 * @param report the report
 * @param reading what it says
 * @param sentences its sentences, in the order of the text
 */
public record ExplainedReport(Report report, Reading reading, List<WhySentence> sentences) {
    /** Copies the sentences. */
    public ExplainedReport {
        sentences = List.copyOf(sentences);
    }

    /** The report in lines. */
    public static ExplainedReport of(Report report, Explanation explanation) {
        return new ExplainedReport(
                report,
                explanation.reading(),
                explanation.sentences().stream().map(WhySentence::of).toList());
    }

    /** The sentence that holds the words of {@code claim}. */
    public Optional<WhySentence> sentenceOf(Claim claim) {
        int start = claim.evidence().passage().start();
        return sentences.stream()
                .filter(sentence -> sentence.passage().start() <= start
                        && start < sentence.passage().end())
                .findFirst();
    }
}
