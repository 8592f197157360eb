package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.Desk;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.decision.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decided survives a newer reader. */
class SecondReadingTest {
    private static final ClaimId POST = Lakeside.post("1").id();
    private static final ClaimId RAILWAY = Lakeside.railway("1").id();
    private static final ClaimId TALKS =
            Lakeside.talks("1", EngagementKind.TALKS).id();

    private final Lakeside lakeside;

    SecondReadingTest(@TempDir Path folder) {
        lakeside = Lakeside.in(folder);
    }

    @Test
    void whatWasRejectedStaysRejectedThoughItIsFoundAgain() {
        try (Desk desk = lakeside.desk()) {
            desk.deciding(Lakeside.anna()).reject(POST, "", 0);
        }
        Commitment firmer = Lakeside.commitment(Force.PLEDGED, "2", Lakeside.POST, "transport", "KEN");
        lakeside.read(Lakeside.TALKS, "2", Lakeside.railway("2"), firmer);
        try (Desk desk = lakeside.desk()) {
            assertThat(Lakeside.claims(desk)).contains(Lakeside.railway("2")).doesNotContain(firmer);
            assertThat(desk.unattached()).isEmpty();
        }
    }

    @Test
    void itStaysRejectedThoughTheNewerReaderSeesAnotherKindOfMeetingInTheSameWords() {
        try (Desk desk = lakeside.desk()) {
            desk.deciding(Lakeside.anna()).reject(TALKS, "", 0);
        }
        lakeside.read(Lakeside.TALKS, "2", Lakeside.talks("2", EngagementKind.MEETING));
        try (Desk desk = lakeside.desk()) {
            assertThat(Lakeside.claims(desk)).containsExactly(Lakeside.wireRailway());
            assertThat(desk.unattached()).isEmpty();
        }
    }

    @Test
    void itStaysRejectedThoughTheNewerReaderTakesSomeWordsMore() {
        try (Desk desk = lakeside.desk()) {
            desk.deciding(Lakeside.anna()).reject(POST, "", 0);
        }
        Claim longer =
                Lakeside.commitment(Force.PROPOSED, "2", "Uganda proposed " + Lakeside.POST, "local-border", "UGA");
        lakeside.read(Lakeside.TALKS, "2", longer);
        try (Desk desk = lakeside.desk()) {
            assertThat(Lakeside.claims(desk)).doesNotContain(longer);
        }
    }

    @Test
    void anotherClaimOnOtherWordsIsNotTakenForIt() {
        try (Desk desk = lakeside.desk()) {
            desk.deciding(Lakeside.anna()).reject(POST, "", 0);
        }
        Claim ports = Lakeside.commitment(Force.PLEDGED, "2", "keep the ports open", "transport", "KEN");
        lakeside.read(Lakeside.TALKS, "2", ports);
        try (Desk desk = lakeside.desk()) {
            assertThat(Lakeside.claims(desk)).contains(ports);
            assertThat(desk.unattached()).singleElement().satisfies(one -> assertThat(one.because())
                    .contains("nothing to reject"));
        }
    }

    @Test
    void whatStoodBesideItIsNotTakenForIt() {
        lakeside.read(
                Lakeside.TALKS,
                "1b",
                Lakeside.talks("1b", EngagementKind.TALKS),
                Lakeside.talks("1b", EngagementKind.SIGNING));
        try (Desk desk = lakeside.desk()) {
            desk.deciding(Lakeside.anna()).reject(TALKS, "", 0);
        }
        Claim signing = Lakeside.talks("2", EngagementKind.SIGNING);
        lakeside.read(Lakeside.TALKS, "2", signing);
        try (Desk desk = lakeside.desk()) {
            assertThat(Lakeside.claims(desk)).contains(signing);
            assertThat(desk.unattached()).hasSize(1);
        }
    }

    @Test
    void whatWasPutRightStaysRightUnderItsAddress() {
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.correct(TALKS, Map.of("kind", "phone-call"), Optional.empty(), "by phone", 0);
            anna.correct(RAILWAY, Map.of("force", "pledged"), Optional.empty(), "so the text", 0);
        }
        lakeside.read(Lakeside.TALKS, "2", Lakeside.talks("2", EngagementKind.SUMMIT), Lakeside.railway("2"));
        try (Desk desk = lakeside.desk()) {
            assertThat(Lakeside.claims(desk)).hasSize(3);
            assertThat(((Commitment) Lakeside.claim(desk, RAILWAY)).force()).isEqualTo(Force.PLEDGED);
            assertThat(Lakeside.claim(desk, TALKS).distinction()).isEqualTo("phone-call");
            assertThat(desk.decided().standing(TALKS)).isEqualTo(Standing.CORRECTED);
            assertThat(desk.unattached()).isEmpty();
        }
    }

    @Test
    void whatWasAcceptedStaysInTheRegisterThoughTheNewerReaderPassesItOverAndIsListed() {
        try (Desk desk = lakeside.desk()) {
            desk.deciding(Lakeside.anna()).accept(POST, "", 0);
        }
        lakeside.read(Lakeside.TALKS, "2", Lakeside.railway("2"));
        try (Desk desk = lakeside.desk()) {
            assertThat(Lakeside.claims(desk)).contains(Lakeside.post("1"));
            assertThat(desk.unattached()).singleElement().satisfies(one -> assertThat(one.because())
                    .contains("on the word of anna"));
        }
    }

    @Test
    void whatNobodyDecidedOnFollowsTheNewerReader() {
        lakeside.read(Lakeside.TALKS, "2", Lakeside.railway("2"));
        try (Desk desk = lakeside.desk()) {
            assertThat(Lakeside.claims(desk)).containsExactlyInAnyOrder(Lakeside.railway("2"), Lakeside.wireRailway());
        }
    }
}
