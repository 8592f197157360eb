package org.aidememoire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.reading.SentenceBank.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the reader to what it is known to reach on the sentence bank. */
class BankTest {
    private static final double TOLERANCE = 0.03;

    @ParameterizedTest
    @EnumSource
    void theReaderFindsWhatItWasKnownToFindInSentencesOfOurOwn(ClaimKind kind) throws IOException {
        Map<String, Measure> committed = ExpectedMeasures.committed();
        Measure expected = Objects.requireNonNull(committed.get(kind.plural()), "no measures of " + kind.plural());
        Measure reached = SentenceBank.measure(kind);

        assertThat(reached.precision())
                .as("precision of %s, of which %s is expected", kind.plural(), expected)
                .isGreaterThanOrEqualTo(expected.precision() - TOLERANCE);
        assertThat(reached.recall())
                .as("recall of %s, of which %s is expected", kind.plural(), expected)
                .isGreaterThanOrEqualTo(expected.recall() - TOLERANCE);
    }
}
