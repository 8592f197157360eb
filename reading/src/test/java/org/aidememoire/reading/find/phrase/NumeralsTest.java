package org.aidememoire.reading.find.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    private static final Numerals NUMERALS = new Numerals();

    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            tokens.add(Token.of(word, word, "CD", at, at + word.length()));
            at += word.length() + 1;
        }
        return new Sentence(0, 0, tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,000 refugees|12000|1",
                "420m in projects|420000000|1",
                "95.5bn for research|95500000000|1",
                "1.2 trillion rubles|1200000000000|2",
                "fourteen scholarships|14|1",
                "five hundred families|500|2",
                "twenty - one nurses|21|3",
                "two thousand five hundred nurses|2500|4",
                "half a million trees|500000|3",
                "a dozen documents|12|2",
                "5 - million - dollar grant|5000000|3",
                "5 million and 3 ministers|5000000|2",
            })
    void numbersAreReadInDigitsAndInWords(String words, BigDecimal value, int tokens) {
        assertThat(NUMERALS.number(sentence(words), 0)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.to()).isEqualTo(tokens);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48th meeting|48|1",
                "third summit|3|1",
                "twenty - first session|21|3",
                "hundredth birthday|100|1",
            })
    void ordinalsAreReadInDigitsAndInWords(String words, int value, int tokens) {
        assertThat(NUMERALS.ordinal(sentence(words), 0)).hasValue(new OrdinalMention(0, tokens, value));
    }

    @ParameterizedTest
    @CsvSource({"ministers met", "a committee", "the third"})
    void otherWordsAreNoNumbers(String words) {
        assertThat(NUMERALS.number(sentence(words), 0)).isEmpty();
    }
}
