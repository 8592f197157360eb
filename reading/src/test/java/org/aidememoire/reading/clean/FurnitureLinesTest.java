package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADVERTISEMENT", "Advertisement", "  Share this article: ", "Listen to this article", "[Print]",
                        "Log in",
                "1,204", "26", "3.4k views", "- 2 -", "Page 3 of 5 Talks held in Rabat", "https://example.org/news/1",
                "www.example.org", "#Laos #Visit", "***", "Home > World > Asia", "> Back to top", "A"
            })
    void aLineThatCannotSayAnythingGoes(String line) {
        assertThat(clean("They met on Monday.\n" + line + "\nThey signed a treaty."))
                .isEqualTo("They met on Monday.\nThey signed a treaty.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share of trade rose.",
                "Print media were present.",
                "Related matters were discussed.",
                "2030 goals",
                "Play resumed after talks",
                "5 billion",
                "Page one of the treaty",
                "Home Affairs Minister",
                "Laos"
            })
    void aLineThatMayStays(String line) {
        String text = "They met on Monday.\n" + line + "\nThey signed a treaty.";
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aBoxOfRelatedStoriesGoesUpToTheNextSentence() {
        assertThat(clean("They met on Monday.\nRELATED\nworld\nStorm nears the coast\nsports\nWho will win the cup?\n"
                        + "They signed a treaty."))
                .isEqualTo("They met on Monday.\nThey signed a treaty.");
    }

    @Test
    void aBoxEndsWhereTheTextGoesOnEvenAfterBlankLines() {
        assertThat(clean("Read more:\n\nStorm nears the coast\n\nThe two ministers met on Monday.\n\nLast words"))
                .isEqualTo("\nThe two ministers met on Monday.\n\nLast words");
    }

    @Test
    void theFirstLetterOfAStoryIsNoTextSizeMenu() {
        assertThat(clean("A\nA\nA\nP\nrime ministers met.")).isEqualTo("P\nrime ministers met.");
    }

    private static String clean(String text) {
        return Texts.after(new FurnitureLines(), text);
    }
}
