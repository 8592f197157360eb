package org.aidememoire.reading.find.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.ExampleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence leaves to those around it: who else was there, where "here" is, and which of two talks is meant. */
class EngagementsInContextTest {
    private static List<String> engagements(String text) {
        return ExampleReading.claims(text, Engagement.class).stream()
                .map(EngagementsInContextTest::told)
                .toList();
    }

    /** An engagement as {@code talks TGO held: Kofi Mensah, Koffi Adjavon}, who took part in alphabetical order. */
    private static String told(Engagement engagement) {
        String country = engagement.country().map(code -> " " + code.alpha3()).orElse("");
        List<String> parties =
                engagement.participants().stream().map(Party::label).sorted().toList();
        return engagement.engaged().word() + country + " " + engagement.status().word() + ": "
                + String.join(", ", parties);
    }

    private static List<String> lines(String expected) {
        return Optional.ofNullable(expected)
                .map(all -> List.of(all.split(" / ")))
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LUSAKA, July 9 - Ghanaian Foreign Minister Kofi Mensah, who arrived here on Monday, praised Zambia."
                        + " | visit ZMB held: Kofi Mensah",
                "Ghanaian Foreign Minister Kofi Mensah, who arrived here on Monday, praised the choir. | ",
                "Talks between Pakistani and Afghan officials collapsed in Istanbul. | talks TUR held: AFG, PAK",
                "Ghanaian Foreign Minister Kofi Mensah held talks with Maltese Foreign Minister Carmelo Borg at Havana"
                        + " House in Valletta. | talks MLT held: Carmelo Borg, Kofi Mensah",
                "Ghanaian Foreign Minister Kofi Mensah held talks with Maltese Foreign Minister Carmelo Borg at Galle"
                        + " Palace. | talks held: Carmelo Borg, Kofi Mensah",
            })
    void whereItTakesPlace(String text, String expected) {
        assertThat(engagements(text)).containsExactlyInAnyOrderElementsOf(lines(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swedish Prime Minister Anders Holm is in Rabat on an official visit. Talks with Moroccan Foreign"
                        + " Minister Nasser Alami followed."
                        + " | official-visit MAR held: Anders Holm / talks MAR held: Anders Holm, Nasser Alami",
                "The agreement was signed for Malta by Foreign Minister Carmelo Borg and for Tunisia by Foreign Minister"
                        + " Nabil Trabelsi. | signing held: Carmelo Borg, Nabil Trabelsi",
                "Togolese head of state Koffi Adjavon and his Beninese opposite number, Luc Ahouansou, met on Saturday."
                        + " | meeting held: Koffi Adjavon, Luc Ahouansou",
                "The tenth session of the Franco-Malian Joint Commission took place in Paris. The Malian delegation was"
                        + " headed by Mr. Moussa Keita, Minister of Foreign Affairs, and the French delegation by Mr. Luc"
                        + " Martel, Minister of Cooperation. | committee-session FRA held: Luc Martel, Moussa Keita",
                "Kalnins met with Paredes in Lima on the treaty between Latvia and Peru. | meeting PER held: Kalnins, Paredes",
                "Latvia's Kalnins met with Paredes in Lima. Peru is far. | meeting PER held: Kalnins, Paredes",
                "Kalnins met with Paredes in Lima. Latvia and Peru will open embassies. | ",
                "Latvian President Ilze Kalna held talks with Luis Paredes in Lima. Latvia and Peru will open embassies."
                        + " | talks PER held: Ilze Kalna, Luis Paredes",
                "Peruvian Premier Luis Paredes welcomed Latvian Premier Ilze Kalna, who arrived in Lima on Monday, and spoke"
                        + " of her visit. | visit PER held: Ilze Kalna / meeting PER held: Ilze Kalna, Luis Paredes",
                "Nor did Latvian Premier Ilze Kalna meet Peruvian Premier Luis Paredes. | ",
                "Talks between Latvia and Peru should have taken place in Lima. | ",
                "During her visit to Lima, the Latvian Foreign Minister praised Peruvian Premier Luis Paredes."
                        + " | visit PER held: LVA",
                "Peruvian Premier Luis Paredes Monday received a delegation from Latvia led by Vice Premier Ilze Kalna."
                        + " | meeting held: Ilze Kalna, Luis Paredes",
                "Peruvian Premier Luis Paredes Monday received a letter from Latvia. | ",
                "Peruvian Premier Luis Paredes and Latvian Premier Ilze Kalna held a joint cabinet meeting in Lima."
                        + " | meeting PER held: Ilze Kalna, Luis Paredes",
                "Latvia and Peru spoke. During their meeting in Lima, the two sides noted the wishes of Latvian President Ilze"
                        + " Kalna and Peruvian President Luis Paredes. | meeting PER held: LVA, PER",
                "Uganda and Rwanda have not held talks since March. | ",
                "Canadian Prime Minister Rosa Quispe discussed the budget with Finance Minister Ana Prado in Ottawa. | ",
            })
    void whoTakesPart(String text, String expected) {
        assertThat(engagements(text)).containsExactlyInAnyOrderElementsOf(lines(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana and Togo welcomed the first round of their fisheries talks in Accra in March 1985 and the second"
                        + " Ghana–Togo Dialogue, held in Lomé in April 1985."
                        + " | talks GHA held: GHA, TGO / talks TGO held: GHA, TGO",
                "Ghana and Togo welcomed the first round of their fisheries talks in Accra in March 1985. The talks were"
                        + " held in Accra. | talks GHA held: GHA, TGO",
            })
    void twoOfARowAreTold(String text, String expected) {
        assertThat(engagements(text)).containsExactlyInAnyOrderElementsOf(lines(expected));
    }

    @Test
    void yourVisitIsThatOfWhomTheSpeechIsFor() {
        String text = "Speech by President Luis Paredes of Peru in honour of President Ilze Kalna of Latvia\n"
                + "I met you here. Your visit to Lima in May was a joy.";
        assertThat(engagements(text)).contains("visit PER held: Ilze Kalna");
    }
}
