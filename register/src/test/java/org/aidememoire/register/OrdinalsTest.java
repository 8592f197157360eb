package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "51, 51st", "111, 111th", "123, 123rd"})
    void aNumberIsWrittenAsAnOrdinal(int number, String written) {
        assertThat(Ordinals.inFigures(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "the 50th anniversary of the treaty, the 51st anniversary of the treaty",
        "the fiftieth anniversary of the treaty, the 51st anniversary of the treaty",
        "the 50th anniversary of the Third Treaty, the 51st anniversary of the Third Treaty",
        "half a century of the treaty, half a century of the treaty",
        "50 years of the treaty, 50 years of the treaty"
    })
    void onlyTheOrdinalMeantIsExchanged(String name, String exchanged) {
        assertThat(Ordinals.exchanged(name, 50, 51)).isEqualTo(exchanged);
    }

    @Test
    void signsThatReplacementsGiveAMeaningStayAsTheyAre() {
        assertThat(Ordinals.exchanged("the 3rd of $1 and the 2nd", 2, 4)).isEqualTo("the 3rd of $1 and the 4th");
    }
}
