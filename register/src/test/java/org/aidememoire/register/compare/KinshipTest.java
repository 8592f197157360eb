package org.aidememoire.register.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Force;
import org.aidememoire.register.Register;
import org.junit.jupiter.api.Test;

class KinshipTest {
    private static Said said(String action, String sector) {
        Communique communique = new Communique(action, "2024-05-02").says(Force.AGREED, action, sector);
        return Said.of(communique.spoken().sources(), Register.of(List.of(communique.read())))
                .get(0);
    }

    private static Optional<String> because(Said one, Said other) {
        return Kinship.between(one, other, Weights.of(List.of(one), List.of(other)))
                .map(Kinship::because);
    }

    @Test
    void theTellingWordsInCommonAndTheFieldAreTheReason() {
        assertThat(because(
                        said("open the Busia border post at night", "local-border"),
                        said("keep the border posts of Busia open by night", "local-border")))
                .contains("both speak of “border”, “posts”, “busia”, “open”, “night”, in local-border");
    }

    @Test
    void wordsOfOneStemAreOneWord() {
        assertThat(because(
                        said("accelerate the implementation of agreements", "political"),
                        said("implement the agreement on fisheries", "political")))
                .isPresent();
    }

    @Test
    void oneWordInCommonIsTooLittle() {
        assertThat(because(said("mend the railway", "transport"), said("sell the railway", "transport")))
                .isEmpty();
    }

    @Test
    void theNamesOfTheCountriesTellNothing() {
        assertThat(because(
                        said("invite Kenyan and Ugandan poets", "culture"),
                        said("count Kenyan and Ugandan cattle", "culture")))
                .isEmpty();
    }
}
