package org.aidememoire.desk.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aidememoire.desk.work.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the reader to the scores that it is known to reach, on real reports. */
class ScoresTest {
    /** A rule that generalises may cost a little. */
    private static final double TOLERANCE = 0.02;

    private static final int NEGATIVES_FOR_A_MISTAKE = 5;

    @TempDir
    static Path folder;

    private static AnnotatedReports reports;
    private static Score seeds;
    private static Score corpus;

    @BeforeAll
    static void readTheReports() {
        reports = AnnotatedReports.orSkipped();
        seeds = reports.score("seeds", folder.resolve("seeds"));
        corpus = reports.score("corpus", folder.resolve("corpus"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"overall", "commitments", "engagements", "people"})
    void noScoreOnReportsThatNobodyTunesToFallsBelowTheCommittedOne(String layer) {
        double expected = ExpectedScores.committed().of("corpus", layer);

        assertThat(corpus.f1().get(layer))
                .as("F1 of %s on the other annotated reports; %s has %.3f", layer, ExpectedScores.FILE, expected)
                .isGreaterThanOrEqualTo(expected - TOLERANCE);
    }

    @Test
    void everyClaimStandsWhereItSays() {
        assertThat(seeds.ungrounded()).isEmpty();
        assertThat(corpus.ungrounded()).isEmpty();
    }

    @Test
    void reportsThatAreNotAboutStatesSayNextToNothing() {
        Tally tally = reports.readNegatives(folder.resolve("negatives"));
        int judged = tally.read() + tally.setAside();
        int few = judged / NEGATIVES_FOR_A_MISTAKE;

        assertThat(few).as("reports to judge by").isPositive();
        assertThat(AnnotatedReports.mistakes(tally))
                .as("commitments and engagements found in %d reports that hold none", judged)
                .isLessThanOrEqualTo(Math.max(few, ExpectedScores.committed().mistakes()));
    }
}
