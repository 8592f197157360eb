package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Test;

/** What makes two claims say the same, and what does not. */
class SameSayingTest {
    private static final String WORDS = "open the border";

    private static Claim agreed(String sector, String due) {
        Report report = Lakeside.report("report", "Kenya agreed to " + WORDS + ".");
        Claim claim = Lakeside.commitment(report, Force.AGREED, "1", WORDS, sector, "KEN");
        return Corrected.of(claim, Map.of("due", due), claim.evidence());
    }

    @Test
    void underWhichHeadingsItIsFiledIsNotWhatItSays() {
        assertThat(SameSaying.of(agreed("transport", "in May"), agreed("energy", "in May")))
                .isTrue();
    }

    @Test
    void spacesOfAnyKindAreSpaces() {
        assertThat(SameSaying.of(agreed("transport", "in May"), agreed("transport", "in\u00a0 May")))
                .isTrue();
    }

    @Test
    void anotherDayIsAnotherThing() {
        assertThat(SameSaying.of(agreed("transport", "in May"), agreed("transport", "in June")))
                .isFalse();
    }
}
