package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PageLayoutTest {
    private static final String END = "\n\f\n";

    @Test
    void theLinesOfAParagraphAreOneWhateverTheyEndWith() {
        assertThat(clean("They were received by Mr.\nMensah and President\nKoffi.\nThey left\n\nTalks followed."))
                .isEqualTo("They were received by Mr. Mensah and President Koffi. They left\n\nTalks followed.");
    }

    @Test
    void aWordPartedAtTheEndOfALineIsMended() {
        assertThat(
                        clean(
                                "Both sides spoke of their co-\nopera\u00AD\ntion, of edu-\ncation and of the Asia-\nPacific in 2024-\n25."))
                .isEqualTo("Both sides spoke of their co-operation, of education and of the Asia-Pacific in 2024-25.");
    }

    @Nested
    class AtTheEndOfAPage {
        @Test
        void aParagraphGoesOnOverThePageNumber() {
            assertThat(clean("The two sides agreed to open a bridge at the town of\n\n1" + END
                            + "Aflao before the end of the year.\n\n2"))
                    .isEqualTo(
                            "The two sides agreed to open a bridge at the town of Aflao before the end of the year.");
        }

        @Test
        void aNumberBelowARepeatedFootIsNoText() {
            assertThat(clean("They met.\n\nMinistry\n1" + END + "They left.\n\nMinistry\n2"))
                    .isEqualTo("They met.\n\nMinistry\n\nThey left.");
        }

        @Test
        void aWordGoesOnToo() {
            assertThat(clean("The two sides agreed to spend more on schools and on edu-\n\n- 1 -" + END + "cation."))
                    .isEqualTo("The two sides agreed to spend more on schools and on education.");
        }

        @Test
        void aParagraphThatIsDoneOrAHeadingIsNotJoined() {
            assertThat(clean("The two sides agreed to open a bridge at the town.\n\nPage 1 of 2" + END
                            + "Trade\n\nPage 2 of 2"))
                    .isEqualTo("The two sides agreed to open a bridge at the town.\n\nTrade");
            assertThat(clean("JOINT COMMUNIQUE" + END + "The ministers met."))
                    .isEqualTo("JOINT COMMUNIQUE\n\nThe ministers met.");
            assertThat(clean(
                            "The two sides agreed on the following measures of trade" + END + "1. They open a bridge."))
                    .contains("trade\n\n");
        }
    }

    @Nested
    class RunningHeads {
        @Test
        void aLineOnEveryPageIsKeptWhereItStandsFirst() {
            assertThat(clean("Communiqué of Lomé\n\nThe ministers met.\n\nFile 7/1" + END
                            + "Communiqué of Lomé\n\nThey spoke of trade.\n\nFile 7/2" + END
                            + "Communiqué of Lomé\n\nThey left.\n\nFile 7/3"))
                    .isEqualTo(
                            "Communiqué of Lomé\n\nThe ministers met.\n\nFile 7/1\n\nThey spoke of trade.\n\nThey left.");
        }

        @Test
        void headsOfLeftAndRightPagesAreFound() {
            assertThat(clean("Left head here\n\nOne." + END + "Right head here\n\nTwo." + END
                            + "Left head here\n\nThree." + END + "Right head here\n\nFour."))
                    .isEqualTo("Left head here\n\nOne.\n\nRight head here\n\nTwo.\n\nThree.\n\nFour.");
        }

        @Test
        void aLineThatStandsOnOnePageOrInTheMiddleStays() {
            String middle = "a b c\n\nd e f\n\ng h i\n\nThey agreed.\n\nj k l\n\nm n o\n\np q r";
            assertThat(clean(middle + END + middle.replace(' ', '.')))
                    .contains("They agreed.")
                    .containsPattern("They agreed\\.[\\s\\S]*They\\.agreed");
            assertThat(clean("The ministers met in\n1985" + END + "They left."))
                    .startsWith("The ministers met in 1985");
            assertThat(clean("The ministers met in 1985.")).isEqualTo("The ministers met in 1985.");
        }
    }

    @Test
    void theQuoteOfARangeOverThePageIsWhatWasDelivered() {
        String text = "The two sides agreed to open a bridge at the town of\n\n1" + END + "Aflao soon.";
        Report report = Texts.laidOut(text);
        CleanText clean = CleanText.of(report);
        int start = clean.text().indexOf("town");
        int end = clean.text().indexOf(" soon");
        assertThat(clean.passage(start, end).quote()).isEqualTo("town of\n\n1" + END + "Aflao");
    }

    private static String clean(String text) {
        return CleanText.of(Texts.laidOut(text)).text();
    }
}
