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
        assertThat(tokens(remains.repeat(50_000 / remains.length()))).isNotEmpty();
    }

    @Test
    void aTokenHasTheWordsOfTheText() {
        assertThat(tokens("Ghana <!-- and Togo agreed.").map(Token::word)).contains("Ghana", "and", "Togo", "agreed");
    }
}
