package org.aidememoire.reading.find.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.reading.ExampleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sectors of what two states agree to, as the whole reader tells them. */
class SectorSchemeTest {
    private static List<List<String>> sectors(String text) {
        return ExampleReading.claims(text, Commitment.class).stream()
                .map(commitment ->
                        commitment.sectors().stream().map(Sector::name).toList())
                .toList();
    }

    private static List<String> agreed(String action) {
        return sectors("Ghana and Togo agreed to " + action + ".").get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "upgrade the road between Ho and Notse | transport",
                "train fifty nurses a year | education health",
                "protect the living resources of the lake | agriculture environment",
                "bring more time and energy to the training of nurses | health",
                "consult each other every spring | foreign-affairs",
                "run a weekly train to Lomé | transport",
                "coordinate their positions at multilateral forums | multilateral",
                "hold annual consultations between their foreign ministries | foreign-affairs",
                "enhance cooperation in counter-terrorism | defence-security",
                "extradite persons sought by the courts | governance-justice",
                "strengthen the bonds between their governments | political",
                "help each other issue bonds on their stock exchanges | finance",
                "cooperate in all fields | general",
            })
    void wordsOfAFieldTellIt(String action, String sectors) {
        assertThat(agreed(action)).containsExactlyInAnyOrder(sectors.split(" "));
    }

    @Test
    void tiesAreTheSectorOnlyWhereNothingElseIs() {
        assertThat(agreed("deepen their ties")).containsExactly("political");
        assertThat(agreed("deepen their ties in energy")).containsExactly("energy");
    }

    @Test
    void whatIsSaidByTheWayTellsLessThanTheActionItself() {
        assertThat(agreed("deepen their friendship, which has helped trade")).containsExactly("political");
    }

    @Test
    void toGiveASumIsAid() {
        assertThat(sectors("Norway will provide $4 million to repair the museum of Samoa.")
                        .get(0))
                .containsExactlyInAnyOrder("development-aid", "culture");
    }

    @Test
    void aNameTellsNothing() {
        assertThat(agreed("meet again in Port-au-Prince")).containsExactly("political");
    }

    @Test
    void theRestOfTheSentenceTellsWhereTheActionDoesNot() {
        assertThat(sectors("In the field of fisheries, Ghana and Togo agreed to work more closely together."))
                .containsExactly(List.of("agriculture"));
    }

    @Test
    void toConsultEachOtherIsNotOfTheFieldNamedBefore() {
        assertThat(sectors("Ghana and Togo share an oil field. They agreed to consult each other every spring.")
                        .get(0))
                .containsExactly("foreign-affairs");
    }

    @Test
    void theSentenceBeforeTellsWhereTheSentenceDoesNot() {
        assertThat(sectors("Hospitals at Aflao lack beds. Ghana and Togo agreed to remedy this within a year."))
                .containsExactly(List.of("health"));
    }
}
