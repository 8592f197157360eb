package org.aidememoire.reading.find.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.ExampleReading;
import org.junit.jupiter.api.Test;

/** What whole short reports give; what single rules give is with the rules. */
class InvitationFinderTest {
    private static final String INVITED =
            "Ghanaian President Kofi Mensah invited Togolese President Koffi Adjavon to visit Ghana. ";

    private static List<Invitation> invitations(String text) {
        return ExampleReading.claims(text, Invitation.class);
    }

    @Test
    void anAnswerIsFoundInTheNextSentence() {
        assertThat(invitations(INVITED + "The guest thanked him. He accepted with pleasure."))
                .extracting(Invitation::acceptance)
                .containsExactly(Acceptance.ACCEPTED);
    }

    @Test
    void anAnswerFarBelowIsToSomethingElse() {
        assertThat(
                        invitations(
                                INVITED
                                        + "They spoke of trade. They spoke of roads. They spoke of the harvest. The proposal was accepted."))
                .extracting(Invitation::acceptance)
                .containsExactly(Acceptance.UNSTATED);
    }

    @Test
    void anInvitationTakenUpAgainIsOneWithItsAnswer() {
        assertThat(invitations(INVITED + "\n\nIn the evening they dined.\n\nIn the morning they parted.\n\n"
                        + "President Koffi Adjavon accepted the invitation of President Kofi Mensah."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.from().label()).isEqualTo("Kofi Mensah");
                    assertThat(one.to()).extracting(Party::label).containsExactly("Koffi Adjavon");
                    assertThat(one.acceptance()).isEqualTo(Acceptance.ACCEPTED);
                });
    }
}
