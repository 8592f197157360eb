package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.reading.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are little but layout, of which cleaning has to look at every character and at none too often. */
class HostileLayoutTest {
    private static final int MILLION = 1_000_000;

    /** Each of them once passed through every pattern for furniture: two minutes. */
    @Test
    void fiftyMegabytesOfBlankLinesPartTwoParagraphs() {
        assertThat(paragraphs("Ministers met.\n" + "\n".repeat(50 * MILLION) + "They agreed."))
                .containsExactly("Ministers met.", "They agreed.");
    }

    @Test
    void fiftyMegabytesOfSpacesPartTwoWords() {
        assertThat(paragraphs("Ministers" + " ".repeat(50 * MILLION) + "met.")).containsExactly("Ministers met.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t",
                "\u00A0",
                "\u00AD ",
                "\u200B",
                "\r",
                "\f",
                "\u2029",
                "\u2022 ",
                "- ",
                "A\n",
                "a ",
                "A B C D E F ",
                "\"",
                ")",
                ".",
                "...\n",
                ",x",
                "1. ",
                "(",
                "&nbsp;",
                "&",
                "\u00E2\u0080\u0099",
                "coop-\n",
                "RELATED\n\n",
                "VIENTIANE \u2014 ",
                "Published: ",
                "12 June ",
                "http://",
                "e\u0301\u0302\u0301\u0302\u0301\u0302\u0301\u0302\u0301\u0302"
            })
    void aMegabyteOfOneThingIsCleanedInTime(String thing) {
        String text = "Ministers met. " + thing.repeat(MILLION / thing.length()) + " They agreed.";
        assertThat(String.join(" ", paragraphs(text)))
                .startsWith("Ministers met.")
                .endsWith("agreed.");
    }

    /** Where a name runs into another word is looked for by the words of the whole report: once for all, not for each. */
    @Test
    void tensOfThousandsOfGluedNamesArePartedInTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            String name = "Ab" + letters(i);
            text.append(name).append("and ").append(name).append(' ');
        }
        assertThat(String.join(" ", paragraphs(text.toString()))).startsWith("Abaaaa and Abaaaa ");
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    private static List<String> paragraphs(String text) {
        return Patience.within("cleaning", () -> Texts.paragraphs(text));
    }
}
