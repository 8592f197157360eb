package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static List<Entry> entries(ClaimKind kind, Draft... drafts) {
        return Register.of(Arrays.stream(drafts).map(Draft::read).toList()).entries(kind);
    }

    private static Party person(String name) {
        return new Party.Individual(name);
    }

    @Nested
    class People {
        @Test
        void oneSpellingWithAndOneWithoutDiacriticsAreOnePerson() {
            List<Entry> people = entries(
                    ClaimKind.PERSON,
                    Draft.named("a").person("Tô Lâm", "VNM"),
                    Draft.named("b").person("To Lam", "VNM"));

            assertThat(people).singleElement().satisfies(entry -> {
                assertThat(entry.sources()).hasSize(2);
                assertThat(entry.because()).containsExactly("same name: lam to");
            });
        }

        @Test
        void aShorterNameIsTheBearerOfTheOnlyLongerOne() {
            List<Entry> people = entries(
                    ClaimKind.PERSON,
                    Draft.named("a").person("William Samoei Ruto", "KEN"),
                    Draft.named("b").person("William Ruto"));

            assertThat(people).singleElement().satisfies(entry -> assertThat(entry.because())
                    .containsExactly("the name “William Ruto” is part of “William Samoei Ruto”"));
        }

        @Test
        void aShorterNameThatTwoLongerOnesHoldStaysAlone() {
            assertThat(entries(
                            ClaimKind.PERSON,
                            Draft.named("a").person("Nguyen Van An", "VNM"),
                            Draft.named("b").person("Nguyen Van Binh", "VNM"),
                            Draft.named("c").person("Nguyen Van", "VNM")))
                    .hasSize(3);
        }

        @Test
        void officesOfDifferentStatesPartTheSameName() {
            assertThat(entries(
                            ClaimKind.PERSON,
                            Draft.named("a").person("John Smith", "AUS"),
                            Draft.named("b").person("John Smith", "GBR"),
                            Draft.named("c").person("John Smith")))
                    .hasSize(3);
        }

        @Test
        void aBearerOfOfficesInTwoStatesBringsThemTogether() {
            assertThat(entries(
                            ClaimKind.PERSON,
                            Draft.named("a").person("John Smith", "AUS"),
                            Draft.named("b").person("John Smith", "GBR"),
                            Draft.named("c").person("John Smith", "AUS", "GBR")))
                    .hasSize(1);
        }

        @Test
        void aFullNameWithoutOfficeDoesNotBringOfficesOfDifferentStatesTogether() {
            assertThat(entries(
                            ClaimKind.PERSON,
                            Draft.named("a").person("John Smith", "AUS"),
                            Draft.named("b").person("Peter Smith", "GBR"),
                            Draft.named("c").person("John Peter Smith")))
                    .hasSize(3);
        }

        @Test
        void aSingleWordIsTheSamePersonOnlyInTheSameOffice() {
            assertThat(entries(
                            ClaimKind.PERSON,
                            Draft.named("a").person("Sukarno", "IDN"),
                            Draft.named("b").person("Sukarno", "IDN"),
                            Draft.named("c").person("Sukarno"),
                            Draft.named("d").person("Sukarno")))
                    .hasSize(3);
        }
    }

    @Nested
    class Engagements {
        @Test
        void visitsFromTheSameDayWithAVisitorInCommonAreOne() {
            List<Entry> visits = entries(
                    ClaimKind.ENGAGEMENT,
                    Draft.named("a")
                            .person("Tô Lâm", "VNM")
                            .engagement(EngagementKind.STATE_VISIT, "2025-12-01", "LAO", person("Tô Lâm")),
                    Draft.named("b")
                            .person("To Lam", "VNM")
                            .engagement(
                                    EngagementKind.VISIT,
                                    "2025-12-01",
                                    "LAO",
                                    person("To Lam"),
                                    person("Ngo Phuong Ly")));

            assertThat(visits).singleElement().satisfies(entry -> assertThat(entry.because())
                    .containsExactly(
                            "same visitor, Tô Lâm, same host, LAO, dates agree: a has it begin on 2025-12-01; b has it begin on"
                                    + " 2025-12-01"));
        }

        @Test
        void legsOfOneJourneyToDifferentCountriesAreDifferentVisits() {
            assertThat(entries(
                            ClaimKind.ENGAGEMENT,
                            Draft.named("a")
                                    .engagement(EngagementKind.VISIT, "2025-12-01", "LAO", person("Wang Yi"))
                                    .engagement(EngagementKind.VISIT, "2025-12-01", "KHM", person("Wang Yi"))))
                    .hasSize(2);
        }

        @Test
        void talksOnOneDayWithDifferentPartnersAreDifferent() {
            assertThat(entries(
                            ClaimKind.ENGAGEMENT,
                            Draft.named("a")
                                    .engagement(
                                            EngagementKind.TALKS, "2025-12-01", "LAO", person("A B"), person("C D")),
                            Draft.named("b")
                                    .engagement(
                                            EngagementKind.MEETING, "2025-12-01", "LAO", person("A B"), person("C D")),
                            Draft.named("c")
                                    .engagement(
                                            EngagementKind.TALKS, "2025-12-01", "LAO", person("A B"), person("E F"))))
                    .hasSize(2);
        }

        @Test
        void withoutAFullDateNothingIsTakenForTheSame() {
            assertThat(entries(
                            ClaimKind.ENGAGEMENT,
                            Draft.named("a").engagement(EngagementKind.VISIT, "2025-12", "LAO", person("A B")),
                            Draft.named("b").engagement(EngagementKind.VISIT, "2025-12", "LAO", person("A B")),
                            Draft.named("c").engagement(EngagementKind.VISIT, "", "LAO", person("A B"))))
                    .hasSize(3);
        }
    }

    @Nested
    class SameWords {
        @Test
        void sessionsBelongToOneMechanism() {
            List<Entry> mechanisms = entries(
                    ClaimKind.MECHANISM,
                    Draft.between("KEN", "GHA", "a").mechanism("Joint Commission", 3),
                    Draft.between("GHA", "KEN", "b").mechanism("the joint commission", 4));

            assertThat(mechanisms).singleElement().satisfies(entry -> assertThat(entry.because())
                    .containsExactly("same mechanism between the same states: “joint commission”"));
        }

        @Test
        void eachPairOfStatesHasItsOwnJointCommission() {
            assertThat(entries(
                            ClaimKind.MECHANISM,
                            Draft.between("KEN", "GHA", "a").mechanism("Joint Commission", 3),
                            Draft.between("KEN", "RWA", "b").mechanism("Joint Commission", 3),
                            Draft.named("c").mechanism("Joint Commission", 3),
                            Draft.named("d").mechanism("Joint Commission", 3)))
                    .hasSize(4);
        }

        @Test
        void projectsAndFormulasGoByTheirWords() {
            Draft a = Draft.between("KEN", "UGA", "a")
                    .project("Mombasa–Kampala railway")
                    .formula("close brotherhood");
            Draft b = Draft.between("KEN", "UGA", "b")
                    .project("Mombasa-Kampala Railway")
                    .formula("close friendship");

            assertThat(entries(ClaimKind.PROJECT, a, b)).hasSize(1);
            assertThat(entries(ClaimKind.FORMULA, a, b)).hasSize(2);
        }

        @Test
        void aMilestoneIsTheSameWithItsOrdinalWhereDatesAllowIt() {
            assertThat(entries(
                            ClaimKind.MILESTONE,
                            Draft.between("KEN", "UGA", "a").milestone("Independence Day", 60, "2022"),
                            Draft.between("KEN", "UGA", "b").milestone("Independence Day", 60, "2022-10-09"),
                            Draft.between("KEN", "UGA", "c").milestone("Independence Day", 60, ""),
                            Draft.between("KEN", "UGA", "d").milestone("Independence Day", 61, "")))
                    .hasSize(2);
        }

        @Test
        void datesThatExcludeEachOtherPartWhatIsNamedAlike() {
            assertThat(entries(
                            ClaimKind.INSTRUMENT,
                            Draft.between("KEN", "UGA", "a").instrument("Plan of Action for Fisheries", "2022-10-09"),
                            Draft.between("KEN", "UGA", "b").instrument("Plan of Action for Fisheries", "2022-10-09"),
                            Draft.between("KEN", "UGA", "c").instrument("Plan of Action for Fisheries", "2024-10-09"),
                            Draft.between("KEN", "UGA", "d").instrument("Plan of Action for Fisheries", "")))
                    .hasSize(3);
        }

        @Test
        void aTitleOfFewWordsNamesTheSameDocumentOnlyOnTheSameDay() {
            assertThat(entries(
                            ClaimKind.INSTRUMENT,
                            Draft.between("KEN", "UGA", "a").instrument("Joint Statement", "2022-10-09"),
                            Draft.between("KEN", "UGA", "b").instrument("Joint Statement", "2022-10-09"),
                            Draft.between("KEN", "UGA", "c").instrument("Joint Statement", ""),
                            Draft.between("KEN", "UGA", "d").instrument("Joint Statement", "")))
                    .hasSize(3);
        }

        @Test
        void targetsAgreeInQuantityMeasureAndParties() {
            assertThat(entries(
                            ClaimKind.TARGET,
                            Draft.named("a").target("two-way trade", "5000000000", "USD", "VNM", "LAO"),
                            Draft.named("b").target("bilateral trade turnover", "5e9", "USD", "LAO", "VNM"),
                            Draft.named("c").target("investment", "5000000000", "USD", "LAO", "VNM"),
                            Draft.named("d").target("two-way trade", "5000000000", "EUR", "LAO", "VNM"),
                            Draft.named("e").target("two-way trade", "5000000000", "USD", "LAO", "KHM")))
                    .hasSize(4);
        }

        @Test
        void commitmentsAgreeInWordsAndParties() {
            assertThat(entries(
                            ClaimKind.COMMITMENT,
                            Draft.named("a").commitment("remove bottlenecks", "VNM", "LAO"),
                            Draft.named("b").commitment("Remove bottlenecks", "LAO", "VNM"),
                            Draft.named("c").commitment("remove all barriers", "LAO", "VNM"),
                            Draft.named("d").commitment("remove bottlenecks", "LAO")))
                    .hasSize(3);
        }
    }

    @Nested
    class Lookup {
        private final Register register = Register.of(List.of(
                Draft.between("KEN", "UGA", "a").project("Lamu port").read(Optional.of(LocalDate.of(2024, 5, 1))),
                Draft.between("KEN", "UGA", "b").project("Lamu Port").read(Optional.of(LocalDate.of(2023, 5, 1))),
                Draft.between("KEN", "GHA", "c")
                        .commitment("open a mission", "KEN", "UGA")
                        .read()));

        @Test
        void anEntryAnswersToEveryOneOfItsClaims() {
            Entry port = register.entries(ClaimKind.PROJECT).get(0);
            assertThat(port.sources())
                    .extracting(source -> source.metadata().name())
                    .containsExactly("b", "a");
            port.sources().forEach(source -> {
                ClaimId id = source.claim().id();
                assertThat(register.entry(id)).contains(port);
                assertThat(register.entriesStartingWith(id.value().substring(0, 8)))
                        .containsExactly(port);
            });
            assertThat(register.entriesStartingWith("j")).containsExactly(port);
            assertThat(register.entry(new ClaimId("j000000000000"))).isEmpty();
        }

        @Test
        void aRelationshipHoldsWhatNamesItsStatesAndWhatItsReportsSayWithoutNamingAny() {
            Set<CountryCode> pair = Set.of(new CountryCode("UGA"), new CountryCode("KEN"));

            assertThat(register.entries().stream().filter(entry -> register.isBetween(pair, entry)))
                    .extracting(entry -> entry.first().evidence().passage().quote())
                    .contains("open a mission", "Lamu Port")
                    .doesNotContain("keep in touch 0 as c says");
        }

        @Test
        void twoReadingsOfOneReportAreRefused() {
            ReadReport first = Draft.named("a").project("x").read();
            ReadReport second = Draft.named("a").project("y").read();
            assertThat(Register.of(List.of(first, first)).entries()).hasSize(1);
            assertThatThrownBy(() -> Register.of(List.of(first, second)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("two readings of one report");
        }
    }
}
