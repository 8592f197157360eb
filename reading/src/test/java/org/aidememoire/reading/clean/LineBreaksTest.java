package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    @Nested
    class BrokenWords {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "The Congo River is long. They met on the Co@@ngo River. | on the Congo River",
                    "The Congo River is long. They met on the Co@ngo River. | on the Congo River",
                    "Relations of Việt Nam grew. A new era of Việ@@t Nam began. | era of Việt Nam began",
                    "Their agreement stands. They signed an agree@ment and a plan to agree. | an agreement and a plan"
                })
        void aWordThatStandsElsewhereIsMended(String text, String mended) {
            assertThat(clean(text)).contains(mended);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "The overall plan stands. They went over@all of it. | over all",
                    "They met on the Co@ngo River by boat. | Co ngo River",
                    "Inform the public in form. It was in@form and in order. | in form"
                })
        void twoWordsAreNot(String text, String left) {
            assertThat(clean(text)).contains(left);
        }
    }

    @Nested
    class Hyphens {
        @ParameterizedTest
        @CsvSource({
            "of coop-@eration in trade,of cooperation in trade",
            "for self-@reliance in food,for self-reliance in food",
            "people-to-@people ties,people-to-people ties",
            "between Laos-@Thailand talks,between Laos-@@Thailand talks"
        })
        void atTheEndOfALineAreReadAsTheWordWants(String printed, String read) {
            assertThat(clean(printed)).isEqualTo(read.replace("@", "\n"));
        }

        @Test
        void theReportsOwnSpellingDecides() {
            assertThat(clean("A socioeconomic plan for socio-@economic growth."))
                    .endsWith("for socioeconomic growth.");
        }
    }

    @Nested
    class DropCaps {
        @Test
        void theFirstLetterJoinsItsWord() {
            assertThat(clean("P@rime ministers met.")).isEqualTo("Prime ministers met.");
            assertThat(clean("P@@rime ministers met.")).isEqualTo("Prime ministers met.");
        }

        @Test
        void aLetterThatIsAWordStandsAloneBeforeAWord() {
            assertThat(clean("A@new road opens.")).isEqualTo("A new road opens.");
            assertThat(clean("A@ustralia and Fiji met.")).isEqualTo("Australia and Fiji met.");
        }

        @Test
        void theLinesOfLinksAfterItAreOneSentence() {
            assertThat(clean("P@resident@Ana Boto@ended her visit to@Fiji@on Sunday.@She flew home."))
                    .isEqualTo("President Ana Boto ended her visit to Fiji on Sunday.\n\nShe flew home.");
        }
    }

    @Nested
    class Sentences {
        @Test
        void goOnAcrossTheEndOfAPage() {
            assertThat(clean("The ministers agreed that the review be held with@@the help of both sides."))
                    .isEqualTo("The ministers agreed that the review be held with the help of both sides.");
            assertThat(clean("The award honours his part in the friendship between@@Kenya and Ghana."))
                    .isEqualTo("The award honours his part in the friendship between Kenya and Ghana.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ministers meet in Rabat@@the talks went on",
                    "The two sides agreed on the following points:@@trade and transport between the two",
                    "trade in farm goods between the two countries;@@transport on the great river",
                    "The two sides will work together on many things and@@* build a road",
                    "PM visits Fiji@by Ana Boto",
                    "They met.@They signed."
                })
        void otherParagraphsStayApart(String text) {
            assertThat(clean(text)).isEqualTo(text.replaceAll("@+", "\n\n"));
        }

        @Test
        void anItemJoinsItsNumberOnTheLineAbove() {
            assertThat(clean("The parties will:@@a)@@build a road;@@b)@@open a bank."))
                    .isEqualTo("The parties will:\n\na) build a road;\n\nb) open a bank.");
        }

        @Test
        void punctuationThatFellOnTheNextLineComesBack() {
            assertThat(clean("Rabat@. The ministers met.")).isEqualTo("Rabat. The ministers met.");
        }

        @Test
        void linesWrappedAtOneWidthAreAParagraph() {
            assertThat(clean("JOINT STATEMENT@@The ministers of the two countries met on Monday in Rabat. They@"
                            + "Kenyan side proposed a road. Ghana, for its part, offered to build@"
                            + "Accra a port, which both parties called a step on a long and hard@"
                            + "way to trade.@@The next meeting is in May."))
                    .isEqualTo("JOINT STATEMENT\n\nThe ministers of the two countries met on Monday in Rabat. They "
                            + "Kenyan side proposed a road. Ghana, for its part, offered to build "
                            + "Accra a port, which both parties called a step on a long and hard "
                            + "way to trade.\n\nThe next meeting is in May.");
        }

        @Test
        void paragraphsOnLinesOfTheirOwnAreNotWrapped() {
            String text = "Ministers of both countries met in Rabat on Monday.@They agreed to build a road by 2030.@"
                    + "The road will be paid for by both.@It opens in May.";
            assertThat(clean(text)).isEqualTo(text.replace("@", "\n\n"));
        }
    }

    @Test
    void nothingButSpacesIsNothing() {
        assertThat(clean(" @@ @ ")).isEmpty();
        assertThat(clean("")).isEmpty();
    }

    /** {@code text} after the step; an at sign is a line end. */
    private static String clean(String text) {
        return Texts.after(new LineBreaks(), text.replace('@', '\n'));
    }
}
