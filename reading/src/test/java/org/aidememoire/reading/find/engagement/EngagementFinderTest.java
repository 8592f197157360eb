package org.aidememoire.reading.find.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.ExampleReading;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whole short reports give; what single rules give is with the rules. */
class EngagementFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(1985, 5, 7);

    private static List<Engagement> engagements(String text) {
        return ExampleReading.claims(text, Optional.of(PUBLISHED), Engagement.class);
    }

    private static final String VISIT =
            """
            Ghanaian President Kofi Mensah arrived in Lomé on 4 May 1985 for a three-day state visit to Togo.

            During his visit he held talks with Togolese President Koffi Adjavon. The visit was his first.

            At their talks the two presidents discussed the border.
            """;

    @Nested
    class OneEngagementIsFoundOnce {
        @Test
        void aVisitAndTheTalksDuringItAreTwo() {
            assertThat(engagements(VISIT))
                    .extracting(Engagement::engaged)
                    .containsExactlyInAnyOrder(EngagementKind.STATE_VISIT, EngagementKind.TALKS);
        }

        @Test
        void aVisitHasWhatAllItsMentionsSay() {
            Engagement visit = engagements(VISIT).stream()
                    .filter(one -> one.engaged() == EngagementKind.STATE_VISIT)
                    .findFirst()
                    .orElseThrow();

            assertThat(visit.start()).contains(PartialDate.parse("1985-05-04"));
            assertThat(visit.end()).contains(PartialDate.parse("1985-05-06"));
            assertThat(visit.country()).contains(new CountryCode("TGO"));
            assertThat(visit.participants()).extracting(Party::label).containsExactly("Kofi Mensah");
            assertThat(visit.status()).isEqualTo(EngagementStatus.HELD);
        }

        @Test
        void talksDuringAVisitAreInTheVisitedCountry() {
            Engagement talks = engagements(VISIT).stream()
                    .filter(one -> one.engaged() == EngagementKind.TALKS)
                    .findFirst()
                    .orElseThrow();

            assertThat(talks.country()).contains(new CountryCode("TGO"));
            assertThat(talks.participants())
                    .extracting(Party::label)
                    .containsExactlyInAnyOrder("Kofi Mensah", "Koffi Adjavon");
        }

        @Test
        void meetingsOfTheSamePeopleOnDifferentDaysAreTwo() {
            assertThat(engagements(
                            "Ghanaian President Kofi Mensah met Togolese President Koffi Adjavon in Accra on 3 May"
                                    + " 1985. The two presidents had met in Lagos in January 1984."))
                    .extracting(one -> one.start().map(Object::toString).orElse(""))
                    .containsExactlyInAnyOrder("1985-05-03", "1984-01");
        }

        @Test
        void aPlannedVisitIsNotTheOneMadeBefore() {
            assertThat(engagements(
                            "Ghanaian President Kofi Mensah will visit Togo from 12 to 14 May 1985. He visited Togo in"
                                    + " 1979."))
                    .extracting(Engagement::status)
                    .containsExactlyInAnyOrder(EngagementStatus.PLANNED, EngagementStatus.HELD);
        }
    }

    @Test
    void aVisitThatWasPutOffIsPostponedWhereverThatIsSaid() {
        List<Engagement> found =
                engagements("Ghanaian President Kofi Mensah was to visit Togo on 12 May 1985. His visit has been"
                        + " postponed, the ministry said.");

        assertThat(found).singleElement().satisfies(visit -> {
            assertThat(visit.status()).isEqualTo(EngagementStatus.POSTPONED);
            assertThat(visit.start()).contains(PartialDate.parse("1985-05-12"));
        });
    }

    @Test
    void evidenceStandsInTheReport() {
        assertThat(engagements(VISIT)).isNotEmpty().allSatisfy(one -> assertThat(VISIT)
                .contains(one.evidence().passage().quote()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Housing Secretary, Ama Owusu, met the members of the ruling party in Kumasi on Monday.",
                "Ghana beat Togo in Accra after a meeting of old rivals.",
                "Ghanaian President Kofi Mensah refused to meet Togolese President Koffi Adjavon.",
                "If the border opens, Ghanaian President Kofi Mensah could visit Togo.",
                "The opposition in Ghana urged President Kofi Mensah to visit Togo.",
                "Half a million Ghanaians visited Togo in 1984.",
                "Ghana and Togo will promote visits and meetings at all levels."
            })
    void whatIsNoEngagementOfTwoSidesIsNotFound(String text) {
        assertThat(engagements(text)).isEmpty();
    }
}
