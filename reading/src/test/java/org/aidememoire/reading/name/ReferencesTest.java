package org.aidememoire.reading.name;

import static org.aidememoire.reading.name.Texts.read;
import static org.aidememoire.reading.name.Texts.references;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    private static final String OPENING =
            "Ghanaian President Kofi Mensah held talks with Togolese President Faure Dossou in Geneva. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides agreed on a plan. | The two sides = GHA+TGO",
                "Both countries agreed on a plan. | Both countries = GHA+TGO",
                "Both leaders agreed on a plan. | Both leaders = Kofi Mensah+Faure Dossou",
                "The leaders agreed on a plan. | The leaders = Kofi Mensah+Faure Dossou",
                "Leaders agreed on a plan. | Leaders = Kofi Mensah+Faure Dossou",
                "The two Presidents agreed on a plan. | The two Presidents = Kofi Mensah+Faure Dossou",
                "The leaders of the two countries met. | The leaders of the two countries = Kofi Mensah+Faure Dossou",
                "They agreed on a plan. | They = Kofi Mensah+Faure Dossou",
                "The Togolese leader agreed. | The Togolese leader = Faure Dossou",
                "The Ghanaian side agreed. | The Ghanaian side = GHA",
                "The Government of Togo agreed. | The Government of Togo = TGO",
                "The governments of Ghana and Togo agreed. | The governments of Ghana and Togo = GHA+TGO",
                "Ghana and Togo agreed. | Ghana and Togo = GHA+TGO",
                "Mr Mensah and Mr Dossou agreed. | Mr Mensah and Mr Dossou = Kofi Mensah+Faure Dossou",
                "President Mensah agreed. | President Mensah = Kofi Mensah",
                "He agreed. | He = Kofi Mensah",
            })
    void aReferenceMeansThoseWhomTheReportIntroduced(String text, String expected) {
        assertThat(references(read(OPENING + text))).contains(expected);
    }

    @Test
    void theLatterIsTheOneNamedLast() {
        assertThat(references(read("Mr Kofi Mensah invited Mr Faure Dossou during the latter's stay.")))
                .contains("the latter = Faure Dossou");
    }

    @Test
    void theAmbassadorIsWhoWasSpokenOfBefore() {
        String text =
                "The Ambassador of Ghana to Malta, Afi Dossou, arrived. The Ambassador spoke. Ambassador Rosa Borg,"
                        + " who advises the President of Malta, was present.";
        assertThat(references(read(text))).contains("The Ambassador = Afi Dossou");
    }

    @Test
    void sheIsAWoman() {
        String text = "Mr Kofi Mensah spoke first. Mrs Afi Dossou replied. She agreed.";
        assertThat(references(read(text))).contains("She = Afi Dossou");
    }

    @Test
    void anIndefiniteOfficeMeansNobody() {
        assertThat(references(read(OPENING + "It was the first visit by a Ghanaian President.")))
                .noneMatch(reference ->
                        reference.startsWith("a Ghanaian") || reference.startsWith("Ghanaian President ="));
    }

    @Test
    void iInAReleaseIsItsPublisher() {
        String text = "I met Kenya's Foreign Minister, Mr Daudi Kamau, today. We will give $2 million.";
        Named named = read(text, "Prime Minister of Australia", "Meeting");
        assertThat(references(named)).contains("I = AUS", "We = AUS");
    }

    @Test
    void weInAJointStatementAreBothSides() {
        Named named = read("Joint Statement by Samoa and Tonga\nWe will oppose the dumping of waste.");
        assertThat(references(named)).contains("We = WSM+TON");
    }

    @Test
    void thePartyLeaderIsTheGeneralSecretary() {
        String text =
                "General Secretary of the Communist Party of Vietnam (CPV) Lê Văn An met Lao President Khamla Vong."
                        + " The Vietnamese Party leader thanked Laos.";
        assertThat(references(read(text))).contains("The Vietnamese Party leader = Lê Văn An");
    }
}
