package org.aidememoire.register;

import static org.aidememoire.model.claim.EngagementKind.CEREMONY;
import static org.aidememoire.model.claim.EngagementKind.MEETING;
import static org.aidememoire.model.claim.EngagementKind.OFFICIAL_VISIT;
import static org.aidememoire.model.claim.EngagementKind.SIGNING;
import static org.aidememoire.model.claim.EngagementKind.STATE_VISIT;
import static org.aidememoire.model.claim.EngagementKind.TALKS;
import static org.aidememoire.model.claim.EngagementKind.VISIT;
import static org.aidememoire.model.claim.EngagementStatus.HELD;
import static org.aidememoire.model.claim.EngagementStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.TieKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Visits of the President of Ghana to Togo and back, as several reports tell of them. */
class VisitsTest {
    private static final Party MENSAH = new Party.Individual("Kofi Mensah");
    private static final Party AMEGAN = new Party.Individual("Yao Amégan");

    private static Draft report(String name) {
        return Draft.named(name).person("Kofi Mensah", "GHA").person("Yao Amégan", "TGO");
    }

    private static Register register(ReadReport... reports) {
        return Register.of(List.of(reports));
    }

    private static ReadReport on(String day, Draft draft) {
        return draft.read(Optional.of(LocalDate.parse(day)));
    }

    private static List<Entry> of(Register register, EngagementKind... kinds) {
        return register.entries(ClaimKind.ENGAGEMENT).stream()
                .filter(entry -> Stream.of(kinds).anyMatch(kind -> ((Engagement) entry.first()).engaged() == kind))
                .toList();
    }

    @Nested
    class SameVisit {
        @Test
        void anUndatedVisitIsTheOneWhoseDaysItsWeekdayFits() {
            Register register = register(
                    on(
                            "2025-12-01",
                            report("first").told("a two-day visit", STATE_VISIT, HELD, "2025-12-01", "TGO", MENSAH)),
                    on(
                            "2026-02-01",
                            report("second").told("will pay a visit", VISIT, PLANNED, "2026-02-05", "TGO", MENSAH)),
                    report("undated")
                            .told("his state visit", STATE_VISIT, HELD, "", "TGO", MENSAH)
                            .told("met on Thursday", MEETING, HELD, "", "TGO", MENSAH, AMEGAN)
                            .read());

            assertThat(of(register, STATE_VISIT, VISIT)).hasSize(2).anySatisfy(entry -> {
                assertThat(entry.sources())
                        .extracting(source -> source.metadata().name())
                        .containsExactly("second", "undated");
                assertThat(entry.because())
                        .singleElement()
                        .asString()
                        .contains("same visitor, Kofi Mensah, same host, TGO, dates agree")
                        .contains("undated tells of a meeting during it on a Thursday")
                        .contains("second has it begin on 2026-02-05");
            });
        }

        @Test
        void whereTwoVisitsFitItIsProposedAndNotLinked() {
            Register register = register(
                    on("2025-12-01", report("first").told("visit", VISIT, HELD, "2025-12-01", "TGO", MENSAH)),
                    on("2026-12-01", report("second").told("visit", VISIT, HELD, "2026-12-01", "TGO", MENSAH)),
                    report("undated")
                            .told("his visit", OFFICIAL_VISIT, HELD, "", "TGO", MENSAH)
                            .read());

            Entry open = of(register, OFFICIAL_VISIT).get(0);
            assertThat(open.sources()).hasSize(1);
            assertThat(register.ties(open)).hasSize(2).allMatch(tie -> tie.kind() == TieKind.PERHAPS_SAME);
        }

        @Test
        void reportsOfTheSameWeekWithoutADateTellOfOneVisit() {
            Register register = register(
                    on("2025-12-01", report("first").told("is on a visit", VISIT, HELD, "", "TGO", MENSAH)),
                    on("2025-12-03", report("second").told("ends a visit", VISIT, HELD, "", "TGO", MENSAH)),
                    on("2026-03-01", report("later").told("is on a visit", VISIT, HELD, "", "TGO", MENSAH)));

            assertThat(of(register, VISIT)).hasSize(2);
        }

        @Test
        void anotherVisitorOrAnotherHostIsAnotherVisit() {
            assertThat(of(
                            register(
                                    on(
                                            "2025-12-01",
                                            report("a").told("visit", VISIT, HELD, "2025-12-01", "TGO", MENSAH)),
                                    on(
                                            "2025-12-01",
                                            report("b").told("visit", VISIT, HELD, "2025-12-01", "GHA", AMEGAN)),
                                    on(
                                            "2025-12-01",
                                            report("c")
                                                    .person("Esi Boateng", "GHA")
                                                    .told(
                                                            "visit",
                                                            VISIT,
                                                            HELD,
                                                            "2025-12-01",
                                                            "TGO",
                                                            new Party.Individual("Esi Boateng")))),
                            VISIT))
                    .hasSize(3);
        }
    }

    @Nested
    class During {
        @Test
        void talksOfTheVisitorInTheCountryVisitedAreWithinTheVisit() {
            Register register = register(on(
                    "2025-12-02",
                    report("a")
                            .told("visit", VISIT, HELD, "2025-12-01", "TGO", MENSAH)
                            .told("talks", TALKS, HELD, "2025-12-01", "TGO", MENSAH, AMEGAN)));

            assertThat(register.tied(of(register, TALKS).get(0), TieKind.WITHIN))
                    .isEqualTo(of(register, VISIT));
        }

        @Test
        void talksElsewhereOrOfOthersAreNot() {
            Register register = register(on(
                    "2025-12-02",
                    report("a")
                            .told("visit", VISIT, HELD, "2025-12-01", "TGO", MENSAH)
                            .told("talks", TALKS, HELD, "2025-12-01", "GHA", MENSAH, AMEGAN)
                            .told("talks of a year ago", TALKS, HELD, "2024-12-01", "TGO", MENSAH, AMEGAN)
                            .told("talks of others", TALKS, HELD, "2025-12-01", "TGO", AMEGAN)));

            assertThat(of(register, TALKS)).hasSize(3).allSatisfy(talks -> assertThat(
                            register.tied(talks, TieKind.WITHIN))
                    .isEmpty());
        }

        @Test
        void whoInvitesHomeIsNotAtHome() {
            ReadReport there =
                    on("2025-12-01", report("there").told("visit", VISIT, HELD, "2025-12-01", "TGO", MENSAH));
            ReadReport back =
                    on("2026-01-26", report("back").told("a two-day visit", VISIT, HELD, "2026-01-26", "GHA", AMEGAN));
            ReadReport talks = report("undated")
                    .told("the talks", TALKS, HELD, "", "", MENSAH, AMEGAN)
                    .invitation(AMEGAN, MENSAH, "TGO")
                    .read();
            Register register = register(there, back, talks);

            Entry told = of(register, TALKS).get(0);
            assertThat(register.tied(told, TieKind.WITHIN))
                    .containsExactly(register.entry(back.reading().claims().stream()
                                    .filter(Engagement.class::isInstance)
                                    .findFirst()
                                    .orElseThrow()
                                    .id())
                            .orElseThrow());
            assertThat(register.settled(told).flatMap(Settled::start)).hasToString("Optional[2026-01]");
            assertThat(register.ties(told)).anySatisfy(tie -> assertThat(tie.because())
                    .contains("undated tells of an invitation to TGO, so it was not there"));
        }

        @Test
        void aCelebrationIsOfTheYearInWhichAnotherReportDatesTheAnniversary() {
            Register register = register(
                    on(
                            "2025-12-01",
                            report("dated")
                                    .told("visit", VISIT, HELD, "2025-12-01", "TGO", MENSAH)
                                    .milestone("50th anniversary of Togo National Day", 50, "2025")),
                    on("2026-02-05", report("other").told("visit", VISIT, HELD, "2026-02-05", "TGO", MENSAH)),
                    report("undated")
                            .told("attended a ceremony", CEREMONY, HELD, "", "TGO", MENSAH)
                            .milestone("50th National Day of Togo", 50, "")
                            .read());

            assertThat(register.tied(of(register, CEREMONY).get(0), TieKind.WITHIN))
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.first())
                            .isInstanceOfSatisfying(Engagement.class, told -> assertThat(told.start())
                                    .hasToString("Optional[2025-12-01]")));
        }

        @Test
        void oneSigningHasManyNames() {
            Register register = register(
                    on(
                            "2025-12-01",
                            report("a")
                                    .told("visit", VISIT, HELD, "2025-12-01", "TGO", MENSAH)
                                    .told("witnessed the signing", SIGNING, HELD, "2025-12-01", "TGO", MENSAH, AMEGAN)),
                    on(
                            "2025-12-02",
                            report("b")
                                    .told("his visit", VISIT, HELD, "2025-12-01", "TGO", MENSAH)
                                    .told(
                                            "the two sides signed",
                                            SIGNING,
                                            HELD,
                                            "",
                                            "TGO",
                                            Party.state("GHA"),
                                            Party.state("TGO"))));

            assertThat(of(register, SIGNING)).singleElement().satisfies(entry -> assertThat(entry.because())
                    .containsExactly("signing between the same states during the visit of Kofi Mensah to TGO"));
        }
    }

    @Nested
    class Days {
        @Test
        void aTwoDayVisitThatEndsOnTuesdayBeganOnMonday() {
            Register register = register(
                    on(
                            "2025-12-01",
                            report("a")
                                    .told("talks today", TALKS, HELD, "2025-12-01", "TGO", MENSAH, AMEGAN)
                                    .told("his visit", STATE_VISIT, HELD, "", "TGO", MENSAH)),
                    report("b")
                            .told("left on Tuesday, concluding a two-day visit", STATE_VISIT, HELD, "", "TGO", MENSAH)
                            .read());

            Entry visit = of(register, STATE_VISIT).get(0);
            Settled settled = register.settled(visit).orElseThrow();
            assertThat(visit.sources()).hasSize(2);
            assertThat(settled.start()).hasToString("Optional[2025-12-01]");
            assertThat(settled.end()).hasToString("Optional[2025-12-02]");
            assertThat(settled.by())
                    .contains(
                            "a tells of talks during it on 2025-12-01",
                            "b has it end on a Tuesday",
                            "b says that it lasts 2 days");
        }

        @Test
        void withoutAnotherReportTuesdayStaysOpen() {
            Register register = register(report("b")
                    .told("left on Tuesday, concluding a two-day visit", STATE_VISIT, HELD, "", "TGO", MENSAH)
                    .read());

            assertThat(register.settled(of(register, STATE_VISIT).get(0))).isEmpty();
        }
    }

    @Nested
    class Invited {
        private final ReadReport made = on(
                "2025-12-01",
                report("made")
                        .told("talks", TALKS, HELD, "2025-12-01", "TGO", MENSAH, AMEGAN)
                        .invitation(MENSAH, AMEGAN, "GHA"));

        private Optional<Entry> visitAfter(ReadReport... reports) {
            Register register =
                    register(Stream.concat(Stream.of(made), Stream.of(reports)).toArray(ReadReport[]::new));
            return register.tied(register.entries(ClaimKind.INVITATION).get(0), TieKind.ANSWERED_BY).stream()
                    .findFirst();
        }

        @Test
        void theFirstVisitAfterwardsAnswersIt() {
            assertThat(visitAfter(
                            on("2026-05-01", report("second").told("visit", VISIT, HELD, "2026-05-01", "GHA", AMEGAN)),
                            on("2026-01-26", report("first").told("visit", VISIT, HELD, "2026-01-26", "GHA", AMEGAN))))
                    .hasValueSatisfying(visit ->
                            assertThat(visit.sources().get(0).metadata().name()).isEqualTo("first"));
        }

        @Test
        void theVisitMadeAtItAnswersItThoughItBeganBeforeTheReport() {
            ReadReport both = on(
                    "2026-04-20",
                    report("both")
                            .told("a visit of three days", VISIT, HELD, "2026-04-17", "GHA", AMEGAN)
                            .told("talks", TALKS, HELD, "2026-04-18", "GHA", MENSAH, AMEGAN)
                            .invitation("at the kind invitation of President Mensah", MENSAH, AMEGAN, "GHA"));
            Register register = register(both);

            Entry invitation = register.entries(ClaimKind.INVITATION).get(0);
            assertThat(register.tied(invitation, TieKind.ANSWERED_BY))
                    .containsExactly(of(register, VISIT).get(0));
            assertThat(register.settled(invitation))
                    .as("it was made before the visit, and nobody says when")
                    .isEmpty();
        }

        @Test
        void anInvitationBackIsNotAnsweredByAVisitThatIsOnlyRecalled() {
            ReadReport recalling = on(
                    "2026-04-20",
                    report("recalling")
                            .told("the visit two years ago", VISIT, HELD, "2024-04-17", "GHA", AMEGAN)
                            .told("talks", TALKS, HELD, "2026-04-18", "TGO", MENSAH, AMEGAN)
                            .invitation(MENSAH, AMEGAN, "GHA"));
            Register register = register(recalling);

            assertThat(register.tied(register.entries(ClaimKind.INVITATION).get(0), TieKind.ANSWERED_BY))
                    .isEmpty();
        }

        @Test
        void anEarlierVisitOrOneElsewhereOrOneOnlyAnnouncedDoesNot() {
            assertThat(visitAfter(
                            on("2025-06-01", report("earlier").told("visit", VISIT, HELD, "2025-06-01", "GHA", AMEGAN)),
                            on(
                                    "2026-02-01",
                                    report("elsewhere").told("visit", VISIT, HELD, "2026-02-01", "KEN", AMEGAN)),
                            on(
                                    "2026-03-01",
                                    report("to come").told("visit", VISIT, PLANNED, "2026-04-01", "GHA", AMEGAN))))
                    .isEmpty();
        }
    }
}
