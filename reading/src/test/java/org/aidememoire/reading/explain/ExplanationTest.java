package org.aidememoire.reading.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.explain.ExplainedSentence.ExplainedClaim;
import org.aidememoire.reading.open.ReportOpener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the reports that come with the project. */
class ExplanationTest {
    private static final ReportReader READER = ReportReader.standard();

    static Stream<Report> samples() {
        ReportOpener opener = new ReportOpener(ReportOpener.DEFAULT_LIMIT);
        List<Path> folder = List.of(Path.of(System.getProperty("aide.root", ".."), "samples"));
        List<Report> samples = opener.find(folder).files().stream()
                .flatMap(file -> opener.open(file).reports().stream())
                .toList();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(20);
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void explainingReadsWhatReadingReads(Report report) {
        assertThat(READER.explain(report).reading()).isEqualTo(READER.read(report));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyClaimStandsOnceInTheSentenceOfItsWordsBesideTheRuleOfItsEvidence(Report report) {
        Explanation explanation = READER.explain(report);
        List<Claim> explained = new ArrayList<>();

        for (ExplainedSentence sentence : explanation.sentences()) {
            for (ExplainedClaim claim : sentence.claims()) {
                explained.add(claim.claim());
                assertThat(claim.claim().evidence().passage().start())
                        .isBetween(
                                sentence.passage().start(), sentence.passage().end());
                assertThat(claim.match().stream().map(match -> match.rule().name()))
                        .allMatch(claim.claim().evidence().rule()::equals);
            }
        }

        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(explanation.reading().claims());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatComesOfAPatternNamesTheMatch(Report report) {
        assertThat(READER.explain(report).sentences().stream()
                        .flatMap(sentence -> sentence.claims().stream())
                        .filter(claim -> claim.match().isEmpty()))
                .allSatisfy(claim ->
                        assertThat(claim.claim().evidence().rule().family()).isEqualTo("people"));
    }
}
