package org.aidememoire.reading.name;

import static org.aidememoire.reading.name.Texts.people;
import static org.aidememoire.reading.name.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom those act whose office names no country: what is around them says so, or it stays open. */
class AllegiancesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana and Togo met. The Togolese delegation was led by Foreign Minister Luc Ahouansou."
                        + " | Luc Ahouansou: Foreign Minister//TGO",
                "Ghana and Togo met. Foreign Minister Luc Ahouansou headed the Togolese team."
                        + " | Luc Ahouansou: Foreign Minister//TGO",
                "Ghana and Togo met. Foreign Minister Luc Ahouansou praised the Togolese team."
                        + " | Luc Ahouansou: Foreign Minister//",
                "Ghana and Togo met. Togo was represented by Foreign Minister Luc Ahouansou."
                        + " | Luc Ahouansou: Foreign Minister//TGO",
                "The treaty was signed for Malta by Foreign Minister Carmelo Borg and witnessed in Tunisia."
                        + " | Carmelo Borg: Foreign Minister//MLT",
            })
    void aDelegationSaysForWhomItsLeaderActs(String text, String expected) {
        assertThat(people(read(text))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghanaian President Kofi Mensah flew to Malawi. In Lilongwe he met Foreign Minister Joyce Phiri."
                        + " | Joyce Phiri: Foreign Minister//MWI",
                "I accepted President Joyce Phiri's invitation to visit Malawi. Zambia and Malawi are friends."
                        + " | Joyce Phiri: President//MWI",
                "President Joyce Phiri spoke with Chilean President Rosa Quispe about the war in Yemen. They fear the"
                        + " war in Yemen. Malawi and Chile are friends. | Joyce Phiri: President//MWI",
                "Zambian envoy Kofi Banda, who is on a visit to Malawi, spoke with President Joyce Phiri. Kenya watched."
                        + " | Joyce Phiri: President//MWI",
                "Zhou spoke first. At talks with Malawian Foreign Minister Joyce Phiri in Beijing, Zhou said that Malawi and"
                        + " China were friends. Zhou thanked Malawi. | Joyce Phiri: Foreign Minister//MWI",
                "Vice Premier Li Wei of China visits Ethiopia. The Vice Premier met Prime Minister Abebe Tesfaye and held"
                        + " talks with Deputy Prime Minister Hanna Girma. | Hanna Girma: Deputy Prime Minister//ETH",
                "Foreign Minister Joyce Phiri said that Malawi would send maize to Zambia and Mozambique."
                        + " | Joyce Phiri: Foreign Minister//MWI",
            })
    void whereAndWhatTellForWhomSomebodyActs(String text, String expected) {
        assertThat(people(read(text))).contains(expected);
    }
}
