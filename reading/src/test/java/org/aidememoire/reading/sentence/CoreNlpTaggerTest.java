package org.aidememoire.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.reading.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpTaggerTest {
    private static final CoreNlpTagger TAGGER = new CoreNlpTagger();

    private static Stream<Token> tokens(String text) {
        return Patience.within("tagging", () -> TAGGER.tag(text, 0, text.length())).stream()
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<!", "<?xml ", "<a ", "</a", "<a href='x' ", "&amp", "http://", "((("})
    void theRemainsOfMarkupTakeNoLongerThanWords(String remains) {
        assertThat(tokens("Ghana " + remains.repeat(50_000 / remains.length()) + " Togo."))
                .extracting(Token::word)
                .contains("Ghana", "Togo");
    }

    @Test
    void aTextInOtherLettersTakesNoLongerThanWords() {
        String misread = "\u6800\u7900 \u7480\u6F00\u7700 ".repeat(7_000);
        assertThat(tokens("Ghana " + misread + "and Tô Lâm.").map(Token::word))
                .containsExactly("Ghana", "and", "Tô", "Lâm", ".");
    }

    @Test
    void whatIsLongerThanAnyWordHasNoWords() {
        assertThat(tokens("Ghana " + "@a".repeat(25_000) + " and Togo").map(Token::word))
                .containsExactly("Ghana", "and", "Togo");
        assertThat(tokens("Ghana and\u00A0".repeat(400)).map(Token::word))
                .as("spaces that do not break a line")
                .hasSize(800);
    }

    @Test
    void aTokenHasTheWordsOfTheText() {
        assertThat(tokens("Ghana <!-- and Togo agreed.").map(Token::word)).contains("Ghana", "and", "Togo", "agreed");
    }

    @Test
    void aTitleBeforeATitleEndsNoSentence() {
        String one = "The guest, H.E. Mr. Kofi Mensah, spoke.";
        assertThat(TAGGER.tag(one, 0, one.length())).hasSize(1);
        String two = "The guest spoke at length. Mr. Mensah left.";
        assertThat(TAGGER.tag(two, 0, two.length())).hasSize(2);
    }
}
