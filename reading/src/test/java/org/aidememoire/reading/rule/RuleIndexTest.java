package org.aidememoire.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.explain.ExplainedSentence;
import org.aidememoire.reading.mention.ReadSentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every rule on the sentences of every rule's examples. */
class RuleIndexTest {
    private static final Rulebook BOOK = Rulebook.standard();
    private static List<ReadSentence> sentences = List.of();

    @BeforeAll
    static void readTheExamples() {
        ReportReader reader = ReportReader.of(BOOK);
        sentences = BOOK.rules()
                .flatMap(rule -> rule.examples().stream())
                .flatMap(example -> reader.explain(report(example.text())).sentences().stream())
                .map(ExplainedSentence::read)
                .toList();
    }

    private static Report report(String text) {
        return new Report(
                DeliveredBytes.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                ReportMetadata.named("example"));
    }

    static Stream<String> families() {
        return BOOK.families().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void leavesOutNoRuleThatMatches(String family) {
        RulesFile rules = BOOK.family(family);
        assertThat(sentences).isNotEmpty().allSatisfy(sentence -> assertThat(rules.matches(sentence))
                .isEqualTo(rules.rules().stream()
                        .flatMap(rule -> rule.matches(sentence).stream())
                        .toList()));
    }

    @Test
    void mostRulesAreNotTriedOnASentence() {
        List<Rule> rules = BOOK.family("commitments").rules();
        RuleIndex index = new RuleIndex(rules);
        double tried = sentences.stream()
                .mapToInt(sentence -> index.candidates(sentence.sentence()).size())
                .average()
                .orElseThrow();
        assertThat(tried).isLessThan(rules.size() / 2.0);
    }
}
