package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Optional;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.date.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HorizonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-31 | 2027-03-31",
                "31 March 2027 | 2027-03-31",
                "the 31st of March 2027 | 2027-03-31",
                "March 31, 2027 | 2027-03-31",
                "the end of March 2027 | 2027-03",
                "2027 | 2027",
                "the period 2026-2030 | 2030",
                "mid-2027 | 2027-06",
                "the first half of 2027 | 2027-06",
                "the end of this year | 2025",
                "next year | 2026",
                "31 June 2027 | 2027"
            })
    void isAsPreciseAsItsWords(String due, String horizon) {
        assertThat(of(due)).contains(PartialDate.parse(horizon));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the near future", "the third session", "five years"})
    void isOpenWhereTheWordsNameNoDay(String due) {
        assertThat(of(due)).isEmpty();
    }

    @Test
    void theLaterOfTwoEndsLater() {
        PartialDate month = PartialDate.parse("2027-12");
        PartialDate year = PartialDate.parse("2027");
        PartialDate day = PartialDate.parse("2026-12-31");
        assertThat(Horizon.later(day, year)).isEqualTo(year);
        assertThat(Horizon.later(month, day)).isEqualTo(month);
    }

    private static Optional<PartialDate> of(String due) {
        Commitment commitment = (Commitment) Draft.named("a")
                .commitment(Force.AGREED, "transport", due, "build a bridge", "TGO")
                .read()
                .reading()
                .claims()
                .get(0);
        return Horizon.of(commitment, Optional.of(Year.of(2025)));
    }
}
