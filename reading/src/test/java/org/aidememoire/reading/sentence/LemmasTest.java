package org.aidememoire.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    private final Lemmas lemmas = new Lemmas();

    @ParameterizedTest
    @CsvSource({"agreed, VBD, agree", "undertook, VBD, undertake", "countries, NNS, country", "Accords, NNPS, Accords"})
    void aWordHasTheSameLemmaHoweverOftenItIsAskedFor(String word, String tag, String lemma) {
        assertThat(lemmas.of(word, tag)).isEqualTo(lemma);
        assertThat(lemmas.of(word, tag)).isEqualTo(lemma);
    }

    @Test
    void oneWordAsAnotherPartOfSpeechHasAnotherLemma() {
        assertThat(lemmas.of("meeting", "NN")).isEqualTo("meeting");
        assertThat(lemmas.of("meeting", "VBG")).isEqualTo("meet");
    }

    @Test
    void moreOddWordsThanItRemembersChangeNothing() {
        assertThat(lemmas.of("signed", "VBD")).isEqualTo("sign");
        IntStream.range(0, 60_000).forEach(i -> lemmas.of("x" + i, "NN"));
        assertThat(lemmas.of("signed", "VBD")).isEqualTo("sign");
    }
}
