package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps that look at characters and words, before lines matter. */
class CharactersTest {
    @Nested
    class Odd {
        @Test
        void everySpaceIsASpace() {
            assertThat(odd("US$5\u00A0billion\tby\u202F2030\u3000soon")).isEqualTo("US$5 billion by 2030 soon");
        }

        @Test
        void everyLineEndIsALineFeed() {
            assertThat(odd("a\r\nb\rc\u2028d\fe\u2029f")).isEqualTo("a\nb\nc\nd\ne\n\nf");
        }

        @Test
        void charactersWithoutWidthGo() {
            assertThat(odd("\uFEFFco\u00ADoperation of\u200B both\u200E sides")).isEqualTo("cooperation of both sides");
        }

        @Test
        void aSoftHyphenAtTheEndOfALineGoesWithIt() {
            assertThat(odd("coop\u00AD\r\neration")).isEqualTo("cooperation");
        }

        @Test
        void leftoverEntitiesAreTheirCharacters() {
            assertThat(odd("Asia &amp; Pacific&nbsp;&mdash; &quot;talks&#39;"))
                    .isEqualTo("Asia & Pacific \u2014 \"talks'");
            assertThat(odd("AT&T; R&D &unknown;")).isEqualTo("AT&T; R&D &unknown;");
        }

        @Test
        void punctuationReadInTheWrongEncodingIsPutRight() {
            assertThat(odd("\u00E2\u0080\u00A2 Laos\u00E2\u20AC\u2122s road")).isEqualTo("\u2022 Laos\u2019s road");
            assertThat(odd("un âne têtu")).isEqualTo("un âne têtu");
        }

        private String odd(String text) {
            return Texts.after(new OddCharacters(), text);
        }
    }

    @Test
    void aLetterAndItsMarksAreOneCharacter() {
        assertThat(Texts.after(new ComposedLetters(), "Vie\u0323\u0302t Nam, To\u0302 La\u0302m"))
                .isEqualTo("Việt Nam, Tô Lâm");
    }

    @ParameterizedTest
    @CsvSource({
        "P r e s s  R e l e a s e by the ministry,Press Release by the ministry",
        "J o i n t S t a t e m e n t,Joint Statement",
        "N e w s R o o mThe minister,News Room The minister",
        "Vitamins A B C and D,Vitamins A B C and D",
        "Mr X Y Z came,Mr X Y Z came",
        "a b c. d e f,a b c. d e f"
    })
    void lettersPrintedApartAreJoined(String printed, String read) {
        assertThat(Texts.after(new SpacedLetters(), printed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Laos andCambodia agreed | Laos and Cambodia agreed",
                "Kenya signed. Kenyaand Ghana met | Kenya signed. Kenya and Ghana met",
                "Thailand and Finland met | Thailand and Finland met",
                "talks in Rabat,they said | talks in Rabat, they said",
                "They agreed.The road opens | They agreed. The road opens",
                "Canberra ACT 2600Minister for Trade | Canberra ACT 2600 Minister for Trade",
                "worth 1,500 and 3.5 percent | worth 1,500 and 3.5 percent",
                "see www.example.org/toThe or a.Bee@example.org | see www.example.org/toThe or a.Bee@example.org",
                "eGovernment and iPhones | eGovernment and iPhones",
                "the U.S.A. and the G20 | the U.S.A. and the G20"
            })
    void gluedWordsArePartedAndOthersAreNot(String printed, String read) {
        assertThat(Texts.after(new GluedWords(), printed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. BergWe have signed. | Mr. Berg: We have signed.",
                "§ Sir A. HolmMay I ask why? | § Sir A. Holm: May I ask why?",
                "§ 12. Mr. Bergasked the Minister why. | § 12. Mr. Berg asked the Minister why.",
                "Mr. MacTheodore spoke. | Mr. MacTheodore spoke.",
                "Mr. Berg We met. | Mr. Berg We met.",
            })
    void speakersGluedToTheirWordsAreParted(String printed, String read) {
        assertThat(Texts.after(new GluedSpeakers(), printed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Berg4 met Mr. Holm5 in Lima.6 It rained. | Mr. Berg met Mr. Holm in Lima. It rained.",
                "the note,12 the loan13 and “the road.”14 | the note, the loan and “the road.”",
                "COP26, COP27 and COP28 | COP26, COP27 and COP28",
                "Article1, Article7 and Article40 | Article1, Article7 and Article40",
                "In Lima2 on 3 May | In Lima2 on 3 May",
            })
    void marksOfNotesThatCountOnGo(String printed, String read) {
        assertThat(Texts.after(new NoteMarks(), printed)).isEqualTo(read);
    }

    @Test
    void severalSpacesAreOne() {
        assertThat(Texts.after(new Spaces(), "a  b   c d")).isEqualTo("a b c d");
    }
}
