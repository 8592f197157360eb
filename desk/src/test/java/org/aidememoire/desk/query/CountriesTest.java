package org.aidememoire.desk.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aidememoire.model.party.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    @ParameterizedTest
    @CsvSource({
        "LAO, LAO",
        "lao, LAO",
        "la, LAO",
        "Laos, LAO",
        "viet nam, VNM",
        "Vietnam, VNM",
        "Côte d'Ivoire, CIV",
        "cote d ivoire, CIV",
        "Burma, MMR",
        "the United States, USA",
        "United Kingdom, GBR",
        "South Korea, KOR",
        "Niger, NER",
    })
    void areKnownByCodeOrEnglishName(String text, String code) {
        assertThat(Countries.find(text)).isEqualTo(new CountryCode(code));
    }

    @Test
    void whatIsNoneOrSeveralIsRefusedWithWhatMayBeMeant() {
        assertThatThrownBy(() -> Countries.find("Vietnom"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Vietnom' is no country")
                .hasMessageContaining("VNM (vietnam)");
        assertThatThrownBy(() -> Countries.find("Korea")).hasMessageContaining("more than one country");
        assertThatThrownBy(() -> Countries.find("")).hasMessageContaining("no country");
    }
}
