package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphKindsTest {
    @Nested
    class Head {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "RABAT -",
                    "HÀ NỘI —",
                    "RABAT, March 3 (MAP) –",
                    "Rabat (MAP) —",
                    "Rabat, 3 March 2024 (MAP) --",
                    "ADDIS ABABA, Ethiopia (ENA) -",
                    "PORT-AU-PRINCE —",
                    "Rabat, March 3 –"
                })
        void aDatelineStandsApartFromTheSentence(String dateline) {
            assertThat(Texts.kinds(dateline + " Ministers met on Monday and signed a treaty."))
                    .containsExactly("DATELINE: " + dateline, "PROSE: Ministers met on Monday and signed a treaty.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Morocco – Ghana's neighbour in spirit – signed a treaty.",
                    "The Kenya–Ghana Treaty was signed on Monday in Rabat.",
                    "Kenya - Ghana relations grew in the past year.",
                    "NATO–Russia talks failed."
                })
        void aDashAfterASubjectMakesNoDateline(String sentence) {
            assertThat(Texts.kinds(sentence)).containsExactly("PROSE: " + sentence);
        }

        @Test
        void theDayBeforeItIsPublishing() {
            assertThat(Texts.kinds(" date 2024-03-01 RABAT — Ministers met on Monday."))
                    .containsExactly("BYLINE: date 2024-03-01", "DATELINE: RABAT —", "PROSE: Ministers met on Monday.");
        }

        @Test
        void aHeadlineInCapitalsStandsApartFromTheSentence() {
            assertThat(Texts.kinds(
                            "JOINT STATEMENT WITH KENYA Prime Minister Boto today welcomed the President of Kenya."))
                    .containsExactly(
                            "HEADING: JOINT STATEMENT WITH KENYA",
                            "PROSE: Prime Minister Boto today welcomed the President of Kenya.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "PUBLISHED : 20 Oct 2023 at 05:10", "12 June 2009", "Sun, November 4, 2018", "Dated: 6 April 2006",
                    "By Ana Boto", "Media contact: Ana Boto 0400 000 000", "(MAP/Ana Boto)", "MAP/ENA",
                    "\u00A9 Ministry of Foreign Affairs. All rights belong to it and nobody else at all."
                })
        void whoWroteItAndWhenIsNoPartOfIt(String line) {
            assertThat(Texts.kinds("Ministers meet\n\n" + line + "\n\nThey met on Monday."))
                    .containsExactly("HEADING: Ministers meet", "BYLINE: " + line, "PROSE: They met on Monday.");
        }

        @Test
        void aLabelTakesItsValueAlong() {
            assertThat(Texts.kinds("WRITER:\nAna Boto\nMinisters met on Monday."))
                    .containsExactly("BYLINE: WRITER:", "BYLINE: Ana Boto", "PROSE: Ministers met on Monday.");
        }

        @Test
        void aSentenceThatBeginsLikeOneIsNone() {
            String sentence = "Published in 2021, the plan commits both countries to build three roads.";
            assertThat(Texts.kinds(sentence)).containsExactly("PROSE: " + sentence);
        }
    }

    @Nested
    class Foot {
        @ParameterizedTest
        @ValueSource(strings = {"VNA/VNS", "— VNS", "- Xinhua", "AFP"})
        void theAgencyStandsApartFromTheLastSentence(String agency) {
            assertThat(Texts.kinds("They met on Monday.\n\nThey signed a treaty. " + agency))
                    .containsExactly("PROSE: They met on Monday.", "PROSE: They signed a treaty.", "BYLINE: " + agency);
        }
    }

    @Nested
    class Lists {
        @Test
        void itemsFollowTheLineThatLeadsIntoThem() {
            assertThat(Texts.kinds(
                            "Under the pact, Kenya will\n\n* build a road;\n\n* open a bank; and\n\n* Train nurses."))
                    .containsExactly(
                            "PROSE: Under the pact, Kenya will",
                            "LIST_ITEM: build a road;",
                            "LIST_ITEM: open a bank; and",
                            "LIST_ITEM: Train nurses.");
        }

        @Test
        void itemsNeedNoBulletsAfterAColon() {
            assertThat(
                            Texts.kinds(
                                    "The pact will bring:\n\nmore trade;\n\nSafer roads; and\n\nmore visits.\n\nIt was signed."))
                    .containsExactly(
                            "PROSE: The pact will bring:",
                            "LIST_ITEM: more trade;",
                            "LIST_ITEM: Safer roads; and",
                            "LIST_ITEM: more visits.",
                            "PROSE: It was signed.");
        }

        @Test
        void numberedParagraphsAreProseAndTheirNumbersGo() {
            assertThat(Texts.kinds("1. The President paid a visit.\n\n2. The two sides agreed to meet each year."))
                    .containsExactly(
                            "PROSE: The President paid a visit.", "PROSE: The two sides agreed to meet each year.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "M. Boto met the ministers of Ghana in Rabat.",
                    "1.5 billion dollars will be lent to both countries.",
                    "2030 is the year in which the road opens."
                })
        void anInitialOrAQuantityIsNoNumber(String sentence) {
            assertThat(Texts.kinds(sentence)).containsExactly("PROSE: " + sentence);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.", "(2)", "c)", "1.2", "1.2.3", "iv)", "\u2022"})
        void manyMarksBeginAnItem(String mark) {
            assertThat(Texts.paragraphs(mark + " Kenya builds a road.")).containsExactly("Kenya builds a road.");
        }

        @Test
        void itemsThatLostTheirLineEndsAreParted() {
            assertThat(Texts.kinds(
                            "The results were as follows:\n\n\u2022 Kenya builds a road. \u2022 Ghana opens a bank."))
                    .containsExactly(
                            "PROSE: The results were as follows:",
                            "LIST_ITEM: Kenya builds a road.",
                            "LIST_ITEM: Ghana opens a bank.");
        }
    }

    @Nested
    class Others {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The two ministers sign the treaty. (Photo: MAP)",
                    "Minister Boto (right) greets her Kenyan guest.",
                    "Minister Boto, left, greets her Kenyan guest in Rabat."
                })
        void whatStandsUnderAPictureIsACaption(String caption) {
            assertThat(Texts.kinds("They met on Monday.\n\n" + caption + "\n\nThey signed a treaty."))
                    .containsExactly(
                            "PROSE: They met on Monday.", "CAPTION: " + caption, "PROSE: They signed a treaty.");
        }

        @Test
        void aShortLineThatIsNoSentenceIsAHeading() {
            assertThat(Texts.kinds("Security and defence\n\nThey agreed to train officers."))
                    .containsExactly("HEADING: Security and defence", "PROSE: They agreed to train officers.");
        }

        @Test
        void onlySomeKindsHoldSentences() {
            assertThat(ParagraphKind.values())
                    .filteredOn(ParagraphKind::holdsSentences)
                    .containsExactly(ParagraphKind.PROSE, ParagraphKind.LIST_ITEM, ParagraphKind.CAPTION);
        }
    }
}
