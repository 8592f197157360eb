package org.aidememoire.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.reading.sentence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbTenseTest {
    private static final VerbTense TENSES = new VerbTense();

    /** The tense around the word "Monday". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Ghana's minister met the envoy on Monday.                         | PAST
        Ghana's minister has met the envoy on Monday.                     | PAST
        The treaty signed on Monday is short.                             | PAST
        The pact was signed on Monday.                                    | PAST
        They were meeting on Monday.                                      | PAST
        They did not meet on Monday.                                      | PAST
        They should have met on Monday.                                   | PAST
        On Monday the envoy left.                                         | PAST
        The envoy arrived in Accra on Monday to sign the pact.            | PAST
        Ghana's minister will meet the envoy on Monday.                   | FUTURE
        He said he would meet the envoy on Monday.                        | FUTURE
        The pact will be signed on Monday.                                | FUTURE
        The pact is to be signed on Monday.                               | FUTURE
        The pact was to be signed on Monday.                              | FUTURE
        He is due to meet the envoy on Monday.                            | FUTURE
        The talks are scheduled for Monday.                               | FUTURE
        They agreed to meet on Monday.                                    | FUTURE
        He invited the President of Togo to visit Accra on Monday.        | FUTURE
        He left to hold talks which on Monday will go on.                 | FUTURE
        Minister to visit Accra on Monday                                 | FUTURE
        He is meeting the envoy on Monday.                                | none
        The talks on Monday are the first.                                | none
        Talks of Monday                                                   | none
        """)
    void isThatOfTheVerbADateBelongsTo(String text, String expected) {
        Sentence sentence = Tagged.of(text).sentence();
        int monday = 0;
        while (!sentence.is(monday, "monday")) {
            monday++;
        }

        assertThat(TENSES.of(sentence, monday, monday + 1).map(Tense::name).orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void aLongChainOfInfinitivesIsReadOnlyOnce() {
        Sentence sentence =
                Tagged.of("Envoys went" + " to eat".repeat(100) + " on Monday").sentence();

        assertThat(TENSES.of(sentence, sentence.size() - 1, sentence.size())).contains(Tense.FUTURE);
    }
}
