package org.aidememoire.reading.find.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.rule.RulesFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {
    private static final Currencies CURRENCIES = new Currencies(RulesFile.standard("targets"));

    private static List<CountryCode> countries(String codes) {
        return codes == null
                ? List.of()
                : Stream.of(codes.split(" ")).map(CountryCode::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "us$,AUS,USD",
        "a$,VNM,AUD",
        "€,,EUR",
        "japanese yen,,JPY",
        "rouble,RUS,RUB",
        "kroner,DNK,DKK",
        "kroner,NOR,NOK",
        "guilder,NLD,NLG",
    })
    void aSignOrNameIsACurrency(String written, String speakers, String code) {
        assertThat(CURRENCIES.code(written, countries(speakers))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"AUS,AUD", "NZL AUS,NZD", "VNM LAO,USD", "KEN AUS,AUD", ",USD"})
    void aBareDollarIsThatOfTheFirstCountryThatHasOne(String speakers, String code) {
        assertThat(CURRENCIES.code("$", countries(speakers))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"aud20,aud", "a6.4,a$"})
    void lettersGluedToDigitsNameTheCurrency(String digits, String letters) {
        assertThat(CURRENCIES.lettersBefore(digits)).hasValue(letters);
    }
}
