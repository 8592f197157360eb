package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.junit.jupiter.api.Test;

/** What is taken out of an archive claim by claim is what was put in. */
class KeptClaimsTest {
    private static ReadReport told() {
        Draft draft = Draft.named("evening report");
        draft.person("Souksavanh Phommasith", "LAO");
        draft.person("Souksavanh Phommasith", "LAO");
        draft.milestone("Day of Friendship", 3, "2026-02");
        return draft.read(Optional.of(LocalDate.of(2026, 2, 3)));
    }

    private static Register kept(ReadReport report) {
        return Register.kept(CopiedArchive.EMPTY.with(Register.of(List.of(report))));
    }

    private static ReadReport with(ReadReport report, List<Claim> claims, List<ReadingProblem> problems) {
        Reading reading = report.reading();
        return new ReadReport(
                report.metadata(),
                new Reading(
                        reading.report(), reading.reader(), reading.language(), reading.published(), claims, problems));
    }

    @Test
    void aReportIsTheSameWithItsRepetitionsAndProblems() {
        ReadReport plain = told();
        Claim first = plain.reading().claims().get(0);
        List<Claim> twice = List.of(first, first, plain.reading().claims().get(1));
        ReadReport report = with(
                plain,
                twice,
                List.of(new ReadingProblem(
                        Severity.WARNING,
                        "evening report",
                        Optional.of(first.evidence().passage()),
                        "a word is torn")));

        assertThat(kept(report).report(report.reading().report())).contains(report);
    }

    @Test
    void aClaimThatAPersonCorrectedGoesByTheIdentifierThatItHad() {
        ReadReport report = told();
        Claim wrong = report.reading().claims().stream()
                .filter(Milestone.class::isInstance)
                .findFirst()
                .orElseThrow();
        ClaimId known = new ClaimId("a0123456789ab");
        Evidence evidence = wrong.evidence();
        Claim right = new Milestone(
                "Day of Friendship",
                java.util.OptionalInt.of(4),
                Optional.empty(),
                new Evidence(
                        evidence.passage(), evidence.cues(), evidence.rule(), evidence.reader(), Optional.of(known)));

        Register kept = kept(with(report, List.of(right), List.of()));

        assertThat(kept.entry(known)).hasValueSatisfying(entry -> {
            assertThat(entry.answersTo(known)).isTrue();
            assertThat(entry.first()).isEqualTo(right);
        });
    }

    @Test
    void theSameNameTwiceIsTwoClaimsOfOnePerson() {
        ReadReport report = told();
        List<Claim> people = report.reading().claims().stream()
                .filter(Person.class::isInstance)
                .toList();

        Register kept = kept(report);

        assertThat(people).hasSize(2);
        assertThat(kept.entry(people.get(0).id()))
                .isEqualTo(kept.entry(people.get(1).id()));
    }
}
