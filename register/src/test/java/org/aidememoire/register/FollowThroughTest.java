package org.aidememoire.register;

import static org.aidememoire.model.claim.EngagementKind.TALKS;
import static org.aidememoire.model.claim.EngagementKind.VISIT;
import static org.aidememoire.model.claim.EngagementStatus.HELD;
import static org.aidememoire.model.claim.EngagementStatus.PLANNED;
import static org.aidememoire.model.claim.EngagementStatus.POSTPONED;
import static org.aidememoire.register.follow.EngagementStanding.Standing.ANNOUNCED;
import static org.aidememoire.register.follow.EngagementStanding.Standing.NO_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.follow.CommitmentHistory;
import org.aidememoire.register.follow.EngagementStanding;
import org.aidememoire.register.follow.FormulaUse;
import org.aidememoire.register.follow.InvitationStanding;
import org.aidememoire.register.follow.Mention.Step;
import org.aidememoire.register.follow.Occurrence;
import org.aidememoire.register.follow.OfficeHeld;
import org.aidememoire.register.follow.Session;
import org.aidememoire.register.follow.Specificity;
import org.aidememoire.register.follow.TargetLineage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FollowThroughTest {
    private static final Set<CountryCode> PAIR = Set.of(new CountryCode("GHA"), new CountryCode("TGO"));
    private static final Party MENSAH = new Party.Individual("Kofi Mensah");
    private static final Party AMEGAN = new Party.Individual("Yao Amégan");

    private static Draft report(String name) {
        return Draft.named(name).person("Kofi Mensah", "GHA").person("Yao Amégan", "TGO");
    }

    private static ReadReport on(String day, Draft draft) {
        return draft.read(Optional.of(LocalDate.parse(day)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Nested
    class Engagements {
        private EngagementStanding standing(String on, ReadReport... reports) {
            Register register = Register.of(List.of(reports));
            Entry visit = register.entries(ClaimKind.ENGAGEMENT).stream()
                    .filter(entry -> ((Engagement) entry.first()).engaged() == VISIT)
                    .findFirst()
                    .orElseThrow();
            return EngagementStanding.of(register, visit, day(on));
        }

        private ReadReport visit(EngagementStatus status, String name, String published) {
            return on(published, report(name).told("visit", VISIT, status, "2026-02-05", "TGO", MENSAH));
        }

        @Test
        void whatIsAnnouncedIsHeldWhenAReportTellsOfIt() {
            assertThat(standing(
                            "2026-03-01", visit(PLANNED, "before", "2026-02-01"), visit(HELD, "after", "2026-02-06")))
                    .isEqualTo(new EngagementStanding(EngagementStanding.Standing.HELD, "after tells of it"));
        }

        @Test
        void orWhenAReportTellsOfTalksDuringIt() {
            assertThat(standing(
                                    "2026-03-01",
                                    visit(PLANNED, "before", "2026-02-01"),
                                    on(
                                            "2026-02-06",
                                            report("after")
                                                    .told("talks", TALKS, HELD, "2026-02-05", "TGO", MENSAH, AMEGAN)))
                            .because())
                    .isEqualTo("after tells of what took place during it");
        }

        @Test
        void onceItsDayHasPassedThereIsNoReportOfIt() {
            ReadReport announced = visit(PLANNED, "before", "2026-02-01");
            assertThat(standing("2026-02-05", announced).standing()).isEqualTo(ANNOUNCED);
            assertThat(standing("2026-02-06", announced).standing()).isEqualTo(NO_REPORT);
        }

        @Test
        void theLatestReportSaysWhetherItIsPutOff() {
            assertThat(standing(
                            "2026-03-01",
                            visit(PLANNED, "before", "2026-02-01"),
                            visit(POSTPONED, "then", "2026-02-03")))
                    .isEqualTo(new EngagementStanding(EngagementStanding.Standing.POSTPONED, "then says so"));
        }
    }

    @Nested
    class Commitments {
        private final Register register = Register.of(List.of(
                said("asked", "2020-01-01", Force.PROPOSED, "", "improve the training of midwives and nurses"),
                said("agreed", "2021-01-01", Force.AGREED, "2022", "improve the training of nurses and midwives"),
                said("again", "2021-06-01", Force.AFFIRMED, "", "continue improving the training of nurses, midwives"),
                said("later", "2023-01-01", Force.AGREED, "", "exchange professors of Greek philosophy"),
                said("lately", "2024-01-01", Force.AGREED, "", "exchange professors of Roman law")));

        private ReadReport said(String name, String day, Force force, String due, String action) {
            return on(
                    day,
                    report(name)
                            .commitment(force, "education", due, action, "GHA", "TGO")
                            .told("talks", TALKS, HELD, day, "TGO", MENSAH, AMEGAN));
        }

        private CommitmentHistory history(String on) {
            Entry training = register.entries(ClaimKind.COMMITMENT).stream()
                    .filter(entry -> entry.sources().size() == 3)
                    .findFirst()
                    .orElseThrow();
            return CommitmentHistory.of(register, training, day(on));
        }

        @Test
        void isProposedThenAgreedThenReaffirmed() {
            assertThat(history("2024-06-01").mentions())
                    .extracting(mention -> mention.step())
                    .containsExactly(Step.PROPOSED, Step.AGREED, Step.REAFFIRMED);
            assertThat(history("2024-06-01").force()).isEqualTo(Force.AGREED);
        }

        @Test
        void isKnownOnADayAsItWasThen() {
            assertThat(history("2020-06-01").mentions()).hasSize(1);
            assertThat(history("2020-06-01").force()).isEqualTo(Force.PROPOSED);
        }

        @Test
        void isPastItsHorizonAfterTheYearNamed() {
            assertThat(history("2022-12-31").isPastItsHorizon()).isFalse();
            assertThat(history("2023-01-01").isPastItsHorizon()).isTrue();
            assertThat(history("2023-01-01").specificity()).containsExactly(Specificity.DATE);
        }

        @Test
        void hasTheHorizonThatItsWordsName() {
            assertThat(history("2023-01-01").horizon()).contains(PartialDate.parse("2022"));
        }

        @Test
        void isSilentForTheEngagementsOnItsSectorSince() {
            assertThat(history("2022-01-01").silentFor()).isZero();
            assertThat(history("2023-06-01").silentFor()).isEqualTo(1);
            assertThat(history("2024-06-01").silentFor()).isEqualTo(2);
        }
    }

    @Test
    void aGapBetweenSessionsIsSaid() {
        Register register = Register.of(List.of(
                on("2020-01-01", Draft.between("GHA", "TGO", "a").mechanism("Joint Committee on Trade", 46)),
                on("2024-01-01", Draft.between("GHA", "TGO", "b").mechanism("Joint Committee on Trade", 48))));

        assertThat(Session.of(register, register.entries(ClaimKind.MECHANISM).get(0)))
                .extracting(session -> session.number() + " " + session.isReported())
                .containsExactly("46 true", "47 false", "48 true");
    }

    @Test
    void anAnniversaryComesAgainEachYear() {
        Register register = Register.of(List.of(
                Draft.between("GHA", "TGO", "a")
                        .milestone("anniversary of relations", 50, "2025-03-06")
                        .read(),
                Draft.between("GHA", "TGO", "b")
                        .milestone("Independence Day", 70, "2027")
                        .read()));

        assertThat(Occurrence.ahead(register, PAIR, day("2026-03-07")))
                .extracting(next -> next.ordinal() + " " + next.date() + " " + next.told())
                .containsExactly("70 2027 true", "52 2027-03-06 false");
    }

    @Test
    void anAnniversaryOfWhichAnotherReportKnowsTheDayIsPastAfterThatDay() {
        Register register = Register.of(List.of(
                Draft.between("GHA", "TGO", "a")
                        .milestone("60th anniversary of the Volta Treaty", 60, "2022-03-06")
                        .read(),
                Draft.between("GHA", "TGO", "b")
                        .milestone("64th anniversary of the Volta Treaty", 64, "2026")
                        .read()));

        assertThat(Occurrence.ahead(register, PAIR, day("2026-11-01")))
                .extracting(next -> next.name() + " " + next.date() + " " + next.told())
                .containsExactly("65th anniversary of the Volta Treaty 2027-03-06 false");
        assertThat(Occurrence.ahead(register, PAIR, day("2026-03-01")))
                .extracting(next -> next.name() + " " + next.date() + " " + next.told())
                .containsExactly("64th anniversary of the Volta Treaty 2026-03-06 true");
    }

    @Test
    void oneAnniversaryUnderManyNamesComesOnceAndOthersBesideIt() {
        Register register = Register.of(List.of(
                Draft.between("GHA", "TGO", "a")
                        .milestone("50th anniversary of Ghanaian-Togolese diplomatic relations", 50, "2027")
                        .read(),
                Draft.between("GHA", "TGO", "b")
                        .milestone("50th anniversary of the establishment of diplomatic ties", 50, "2027")
                        .read(),
                Draft.between("GHA", "TGO", "c")
                        .milestone("50th anniversary of their relations", 50, "2027")
                        .milestone("50th anniversary of the Volta Bridge", 50, "2027")
                        .milestone("20th anniversary of diplomatic relations", 20, "2027")
                        .read()));

        assertThat(Occurrence.ahead(register, PAIR, day("2026-11-01")))
                .extracting(Occurrence::ordinal)
                .containsExactlyInAnyOrder(50, 50, 20);
    }

    @Test
    void aFormulaGainsAndLosesTerms() {
        Register register = Register.of(List.of(
                on("2020-01-01", Draft.between("GHA", "TGO", "a").formula("old friendship and good neighbourliness")),
                on(
                        "2024-01-01",
                        Draft.between("GHA", "TGO", "b")
                                .formula("old friendship, good neighbourliness and strategic trust")),
                on("2025-01-01", Draft.between("GHA", "TGO", "c").formula("old friendship and strategic trust"))));

        List<FormulaUse> history = FormulaUse.history(register, PAIR);
        assertThat(history)
                .extracting(use -> use.since().orElseThrow().toString())
                .containsExactly("2020-01-01", "2024-01-01", "2025-01-01");
        assertThat(history.get(1).added()).hasSize(1);
        assertThat(history.get(1).dropped()).isEmpty();
        assertThat(history.get(2).dropped()).containsExactly("good neighbourliness");
    }

    @Test
    void aTargetRisesFromReportToReport() {
        Register register = Register.of(List.of(
                on("2020-01-01", Draft.named("a").target("two-way trade", "5e9", "USD", "GHA", "TGO")),
                on("2022-01-01", Draft.named("b").target("bilateral trade turnover", "1e10", "USD", "TGO", "GHA")),
                on("2022-01-01", Draft.named("c").target("investment", "1e9", "USD", "TGO", "GHA"))));

        assertThat(TargetLineage.between(register, PAIR))
                .extracting(lineage -> lineage.measure() + " "
                        + lineage.steps().stream()
                                .map(step -> step.value().toPlainString())
                                .toList())
                .containsExactlyInAnyOrder("trade [5000000000, 10000000000]", "investment [1000000000]");
    }

    @Test
    void anInvitationIsOpenUntilAVisitAnswersIt() {
        ReadReport made = on(
                "2025-12-01",
                report("made")
                        .told("talks", TALKS, HELD, "2025-12-01", "TGO", MENSAH, AMEGAN)
                        .invitation(MENSAH, AMEGAN, "GHA"));
        ReadReport visit = on("2026-01-26", report("visit").told("visit", VISIT, HELD, "2026-01-26", "GHA", AMEGAN));
        Register before = Register.of(List.of(made));
        Register after = before.with(List.of(visit));
        Entry invitation = after.entries(ClaimKind.INVITATION).get(0);

        assertThat(InvitationStanding.of(before, invitation).isOpen(day("2026-01-01")))
                .isTrue();
        assertThat(InvitationStanding.of(before, invitation).isOpen(day("2025-11-30")))
                .isFalse();
        assertThat(InvitationStanding.of(after, invitation).isOpen(day("2026-02-01")))
                .isFalse();
    }

    @Test
    void anOfficeIsAttestedFromItsFirstReportToItsLast() {
        Register register = Register.of(List.of(
                on("2020-01-01", Draft.named("a").person("Kofi Mensah", "GHA")),
                on("2023-01-01", Draft.named("b").person("Kofi Mensah", "GHA"))));

        assertThat(OfficeHeld.of(register, register.entries(ClaimKind.PERSON).get(0)))
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.first()).hasToString("Optional[2020-01-01]");
                    assertThat(held.last()).hasToString("Optional[2023-01-01]");
                });
    }
}
