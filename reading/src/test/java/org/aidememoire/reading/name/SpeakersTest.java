package org.aidememoire.reading.name;

import static org.aidememoire.reading.name.Texts.read;
import static org.aidememoire.reading.name.Texts.references;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "I", "we" and "you" mean, and whose questions claim nothing. */
class SpeakersTest {
    @Test
    void inAnInterviewIIsTheOneWhoIsAsked() {
        Named named = read("Interview with Foreign Minister Saara Niemi of Finland\n"
                + "Question: Will Finland leave Peru?\n"
                + "No. I like it. We will stay.\n"
                + "Question: We hear so. And Chile?");
        assertThat(references(named)).contains("I = Saara Niemi").containsOnlyOnce("We = FIN");
        assertThat(named.questions()).contains(1).doesNotContain(2, 3, 4);
    }

    @Test
    void inATranscriptEachSpeaksForTheirOwnState() {
        Named named = read("PRIME MINISTER ROURKE: Ireland will pay. We will pay.\n"
                + "QUESTION: We hear that Peru will pay?\n"
                + "PRESIDENT PAREDES: Peru will not pay. We will sing.");
        assertThat(references(named)).contains("We = IRL", "We = PER");
        assertThat(named.questions()).containsExactly(2);
    }

    @Test
    void aListWithColonsIsNoConversation() {
        Named named = read("Energy: Ireland will pay.\nTransport: Peru will pay.\nHealth: Both will pay.");
        assertThat(named.questions()).isEmpty();
    }

    @Test
    void inASpeechYouAreTheOtherSide() {
        Named named = read("Speech by President Luis Paredes of Peru in honour of President Ilze Kalna of Latvia\n"
                + "You came in May. I thank you.");
        assertThat(references(named)).contains("You = Ilze Kalna", "I = Luis Paredes");
    }

    @Test
    void inALetterIIsWhoSigns() {
        Named named = read("I met your envoy. Peru will pay Latvia.\nLuis Paredes\nPresident of Peru");
        assertThat(references(named)).contains("I = Luis Paredes");
    }

    @Test
    void whomOneMetIsTheOtherSide() {
        Named named = read("Speech by President Luis Paredes of Peru in honour of President Ilze Kalna of Latvia\n"
                + "I met you in May.");
        assertThat(references(named)).filteredOn(one -> one.startsWith("you")).containsExactly("you = Ilze Kalna");
    }

    @Test
    void aQuotationIsTheirsWhoAreNamedAfterIt() {
        Named named = read("Latvian President Ilze Kalna met Peruvian President Luis Paredes. "
                + "\"We came. We will stay,\" Mr Paredes told reporters.");
        assertThat(references(named)).filteredOn(one -> one.startsWith("We")).containsExactly("We = PER", "We = PER");
    }

    @Test
    void theMinistersAreAllWhoWereNamedTogetherAndTheTwoAreOthers() {
        String opening = "The Foreign Ministers of Peru, Latvia and Togo met. ";
        assertThat(references(read(opening + "The Ministers agreed."))).contains("The Ministers = PER+LVA+TGO");
        assertThat(references(read(opening + "The two Ministers agreed.")))
                .doesNotContain("The two Ministers = PER+LVA+TGO");
    }
}
