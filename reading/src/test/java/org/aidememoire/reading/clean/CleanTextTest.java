package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void aMendedWordIsTakenHomeWhole() {
        Report report = Texts.plain("The Congo River is long.\r\n\r\nThey met on the Co\r\n\r\nngo River on Monday.");
        CleanText clean = CleanText.of(report);
        int start = clean.text().lastIndexOf("Congo River");
        assertThat(clean.passage(start, start + "Congo River".length()).quote()).isEqualTo("Co\r\n\r\nngo River");
    }

    @Test
    void anInsertedSpaceAtTheEdgeOfARangeIsLeftOut() {
        Report report = Texts.plain("Laos andCambodia agreed to meet.");
        CleanText clean = CleanText.of(report);
        int space = clean.text().indexOf(" Cambodia");
        assertThat(clean.passage(space, space + 9).quote()).isEqualTo("Cambodia");
        assertThat(clean.passage(space - 3, space + 1).quote()).isEqualTo("and");
        assertThatThrownBy(() -> clean.passage(space, space + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeAcrossFurnitureQuotesWhatWasDelivered() {
        Report report = Texts.plain("The two sides agreed to build a long\nADVERTISEMENT\nroad.");
        CleanText clean = CleanText.of(report);
        assertThat(clean.text()).isEqualTo("The two sides agreed to build a long road.");
        int start = clean.text().indexOf("long");
        assertThat(clean.passage(start, clean.text().length()).quote()).isEqualTo("long\nADVERTISEMENT\nroad.");
        assertThat(clean.passage(start, start + 4).quote()).isEqualTo("long");
    }

    @Test
    void ofAPageOnlyItsOwnWordsAreKept() {
        assertThat(CleanText.of(Texts.page("They signed a treaty.\n\f\nHome\n\nWorld"))
                        .text())
                .isEqualTo("They signed a treaty.");
        assertThat(CleanText.of(Texts.plain("They signed a treaty.\n\f\nIt binds both."))
                        .text())
                .isEqualTo("They signed a treaty.\n\nIt binds both.");
    }

    @Test
    void anEmptyTextHasNoParagraphs() {
        assertThat(CleanText.of(Texts.plain(" \n ")).paragraphs()).isEmpty();
    }

    /** Nothing is made up: every clean character is the delivered one, composed or put right, or an inserted space. */
    @Property
    void everyCharacterIsDeliveredOrDeclared(@ForAll("texts") String text, @ForAll boolean laidOut) {
        Report report = laidOut ? Texts.laidOut(text) : Texts.plain(text);
        CleanText clean = CleanText.of(report);
        int before = 0;
        for (int i = 0; i < clean.text().length(); i++) {
            char c = clean.text().charAt(i);
            if (clean.isInserted(i)) {
                assertThat(c).isIn(' ', '\n');
                continue;
            }
            int start = clean.deliveredStart(i);
            int end = clean.deliveredEnd(i + 1);
            assertThat(start).isGreaterThanOrEqualTo(i == 0 ? 0 : before);
            assertThat(end).isGreaterThan(start);
            before = start;
            assertDeclared(c, text.substring(start, end));
        }
    }

    @Property
    void paragraphsAreInOrderApartAndHoldNoLineEnd(@ForAll("texts") String text, @ForAll boolean laidOut) {
        CleanText clean = CleanText.of(laidOut ? Texts.laidOut(text) : Texts.plain(text));
        int before = 0;
        for (Paragraph paragraph : clean.paragraphs()) {
            assertThat(paragraph.start()).isGreaterThanOrEqualTo(before);
            assertThat(clean.words(paragraph))
                    .doesNotContain("\n", "  ")
                    .isEqualTo(clean.words(paragraph).strip());
            assertThat(clean.passage(paragraph.start(), paragraph.end()).quote())
                    .isNotBlank();
            before = paragraph.end();
        }
    }

    private static void assertDeclared(char clean, String delivered) {
        if (Character.isWhitespace(clean)) {
            assertThat(delivered.chars()).anyMatch(c -> Character.isWhitespace(c) || !Character.isLetterOrDigit(c));
        } else if (delivered.length() > 1) {
            assertThat(delivered).matches("(?s)&.{1,6};|\u00E2..|\\p{L}[\\p{Mn}\\p{Cf}]+");
            assertThat(delivered.startsWith("&")
                            || delivered.startsWith("\u00E2")
                            || Normalizer.normalize(delivered.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFC)
                                            .indexOf(clean)
                                    >= 0)
                    .isTrue();
        } else {
            assertThat(delivered).isEqualTo(String.valueOf(clean));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Ministers",
                "met",
                "the",
                "of",
                "andCambodia",
                "Co",
                "ngo",
                "Congo",
                "agree",
                "-",
                "coop-",
                "eration",
                "A",
                "P",
                "rime",
                "RABAT —",
                "RELATED",
                "ADVERTISEMENT",
                "* ",
                "1. ",
                "a)",
                ".",
                ",",
                ":",
                ";",
                " ",
                "  ",
                "\n",
                "\n\n",
                "\r\n",
                "\u00A0",
                "\u200B",
                "\u00AD",
                "&amp;",
                "&nbsp;",
                "\u00E2\u0080\u00A2",
                "Vie\u0323\u0302t",
                "\u0301",
                "P r e s s R e l e a s e",
                "12 June 2009",
                "(Photo: X)",
                "— VNA/VNS",
                "\f",
                "\u2029",
                "\uD83D\uDE00",
                "\u2022 ",
                "2600Minister",
                "Rabat,they",
                "date 2024-03-01");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(40).map(list -> String.join("", list)),
                pieces.list().ofMaxSize(40).map(list -> String.join(" ", list)),
                Arbitraries.strings().ofMaxLength(80));
    }
}
