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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u6800\u7900 \u7480\u6F00\u7700 ",
                "\u044F ",
                "\uD83D\uDE00 ",
                "\uFFFD ",
                "\u00AB ",
                "\u0664 ",
                "48,125.7 ",
                "Xqwrt ",
                "xqwrt ",
                "xqwrting ",
                "x7q ",
                "xqw-zrt ",
                "Xqwrt Zvbnm, ",
                "l'xqwrt de la zvbnm, "
            })
    void wordsThatTheModelDoesNotKnowTakeNotMuchLongerThanOthers(String words) {
        assertThat(tokens("Ghana " + words.repeat(60_000 / words.length()) + "and Tô Lâm agreed.")
                        .map(Token::word))
                .hasSizeGreaterThan(5_000)
                .startsWith("Ghana")
                .endsWith("and", "Tô", "Lâm", "agreed", ".");
    }

    @Test
    void aNameInItsOwnLettersIsWordsLikeOthers() {
        assertThat(
                        tokens(
                                "Ms Maria Zaytseva (\u041C\u0430\u0440\u0438\u044F \u0417\u0430\u0439\u0446\u0435\u0432\u0430) met him."))
                .extracting(Token::word)
                .containsSequence(
                        "(",
                        "\u041C\u0430\u0440\u0438\u044F",
                        "\u0417\u0430\u0439\u0446\u0435\u0432\u0430",
                        ")",
                        "met");
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
