package org.aidememoire.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LongSentenceTest {
    private static final int MOST = LongSentence.MOST_TOKENS;

    @Test
    void aSentenceOfAsManyWordsAsThereMayBeIsWhole() {
        List<Token> tokens = words(MOST);
        assertThat(LongSentence.parts(tokens)).containsExactly(tokens);
    }

    @Test
    void oneOfMoreIsReadInPartsOfWhichNoneIsLost() {
        List<Token> tokens = words(2 * MOST + 1);
        List<List<Token>> parts = LongSentence.parts(tokens);
        assertThat(parts).extracting(List::size).containsExactly(MOST, MOST, 1);
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(tokens);
    }

    @Test
    void aPartEndsWhereAClauseDoesIfOneEndsNearby() {
        List<Token> tokens = Stream.of(words(MOST - 20), List.of(token(",", MOST - 20)), words(MOST))
                .flatMap(List::stream)
                .toList();
        assertThat(LongSentence.parts(tokens)).extracting(List::size).containsExactly(MOST - 19, MOST);
        List<Token> early = Stream.of(List.of(token(",", 0)), words(MOST))
                .flatMap(List::stream)
                .toList();
        assertThat(LongSentence.parts(early)).extracting(List::size).containsExactly(MOST, 1);
    }

    private static List<Token> words(int count) {
        return IntStream.range(0, count).mapToObj(at -> token("word", at)).toList();
    }

    private static Token token(String word, int at) {
        return Token.of(word, word, "NN", at, at + word.length());
    }
}
