package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.Desk;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decided on a report holds of the version that takes its place, where the words are still there. */
class LaterVersionTest {
    private static final Report CORRECTED = Lakeside.report(
            "corrected",
            """
            CORRECTION. Kenya and Uganda agreed to extend the lake
            railway by 2031. Talks were held in Nairobi; later talks were held in Kisumu. Kenya vowed to keep the ports open.
            """);
    private static final ReportId FIRST = Lakeside.TALKS.id();
    private static final ReportId SECOND = CORRECTED.id();
    private static final ClaimId RAILWAY = Lakeside.railway("1").id();
    private static final ClaimId POST = Lakeside.post("1").id();
    private static final ClaimId TALKS =
            Lakeside.talks("1", EngagementKind.TALKS).id();
    private static final Commitment RAILWAY_AGAIN = Lakeside.commitment(
            CORRECTED, Force.AGREED, "1", "extend the lake\nrailway by 2031", "transport", "KEN", "UGA");
    private static final Claim TALKS_AGAIN =
            Lakeside.engagement(CORRECTED, "1", EngagementKind.TALKS, "Talks were held in Nairobi");

    private final Desk desk;
    private final Deciding anna;

    LaterVersionTest(@TempDir Path folder) {
        Lakeside lakeside = Lakeside.in(folder);
        lakeside.read(CORRECTED, "1", RAILWAY_AGAIN, TALKS_AGAIN);
        desk = lakeside.desk();
        anna = desk.deciding(Lakeside.anna());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void supersede() {
        assertThat(anna.supersede(FIRST, SECOND, "the agency corrected it", last()))
                .isInstanceOf(Outcome.Taken.class);
    }

    private long last() {
        return desk.decided().log().size();
    }

    private List<Long> unattached() {
        return desk.unattached().stream().map(one -> one.decision().number()).toList();
    }

    @Test
    void whatWasRejectedIsRejectedThereToo() {
        anna.reject(TALKS, "they spoke by phone", 0);
        supersede();

        assertThat(Lakeside.claims(desk)).containsExactlyInAnyOrder(RAILWAY_AGAIN, Lakeside.wireRailway());
        assertThat(desk.decided().standing(TALKS_AGAIN.id())).isEqualTo(Standing.REJECTED);
        assertThat(desk.decided().rejectedIn(SECOND)).containsExactly(TALKS_AGAIN);
        assertThat(unattached()).isEmpty();
    }

    @Test
    void whatNobodyDecidedOnIsAsItIsRead() {
        anna.reject(TALKS, "they spoke by phone", 0);
        supersede();
        assertThat(desk.decided().standing(RAILWAY_AGAIN.id())).isEqualTo(Standing.AS_READ);
    }

    @Test
    void whatWasPutRightIsRightThereThoughALineBreaksElsewhere() {
        anna.correct(RAILWAY, Map.of("force", "pledged"), Optional.empty(), "so the text", 0);
        supersede();

        Claim there = Lakeside.claim(desk, RAILWAY_AGAIN.id());
        assertThat(there).asInstanceOf(type(Commitment.class)).satisfies(said -> {
            assertThat(said.force()).isEqualTo(Force.PLEDGED);
            assertThat(CORRECTED.bears(said.evidence().passage())).isTrue();
        });
        assertThat(desk.decided().lastWord(there.id()).map(Decision::number)).contains(1L);
        assertThat(desk.decided().carriedFrom(FIRST)).hasSize(1);
    }

    @Test
    void aCorrectionOfWhatTellsItApartKeepsTheAddressThatItHasThere() {
        anna.correct(TALKS, Map.of("kind", "phone-call"), Optional.empty(), "by phone", 0);
        supersede();
        assertThat(Lakeside.claim(desk, TALKS_AGAIN.id()).distinction()).isEqualTo("phone-call");
        assertThat(Lakeside.claims(desk)).hasSize(3);
    }

    @Test
    void whatWasAddedStandsThoughTheReaderPassesItOver() {
        Decision added = Lakeside.taken(anna.add(
                ClaimKind.COMMITMENT,
                Lakeside.words(Lakeside.TALKS, "keep the ports open"),
                Map.of("force", "pledged", "by", "KEN", "sectors", "transport"),
                "",
                0));
        supersede();
        assertThat(Lakeside.claims(desk)).hasSize(4).anySatisfy(claim -> assertThat(
                        claim.evidence().passage())
                .isEqualTo(Lakeside.words(CORRECTED, "keep the ports open")));
        assertThat(desk.decided().carriedTo(added)).contains(SECOND);
        assertThat(unattached()).isEmpty();
    }

    @Test
    void whatTheLaterVersionNoLongerSaysIsListedAndDoesNotStand() {
        anna.accept(POST, "", 0);
        supersede();

        assertThat(unattached()).containsExactly(1L);
        assertThat(desk.unattached().get(0).because()).contains(SECOND.brief()).contains("earlier version only");
        assertThat(Lakeside.claims(desk)).containsExactlyInAnyOrder(RAILWAY_AGAIN, TALKS_AGAIN, Lakeside.wireRailway());
    }

    @Test
    void assessmentsLinksAndRemarksGoWithTheirClaims() {
        ClaimId wire = Lakeside.wireRailway().id();
        anna.unlink(List.of(RAILWAY), "another railway", 0);
        anna.assess(RAILWAY, Progress.IN_PROGRESS, Optional.empty(), Optional.of("a visit"), "rails are laid", last());
        anna.annotate(
                new Subject.OfEntry(desk.deciding(Lakeside.anna()).entry(POST).claims()), "ask again");
        supersede();

        Entry there = desk.entriesStartingWith(RAILWAY_AGAIN.id().value()).get(0);
        assertThat(there.sources()).noneMatch(source -> source.claim().id().equals(wire));
        assertThat(desk.decided().assessments(there))
                .extracting(Decision::number)
                .containsExactly(2L);
        assertThat(unattached()).as("the remark on the post, which is gone").containsExactly(3L);
    }

    @Test
    void takingTheSupersessionBackLeavesEachVersionWithItsOwn() {
        anna.reject(TALKS, "they spoke by phone", 0);
        supersede();
        anna.restore(FIRST, "", 0);

        assertThat(Lakeside.claims(desk)).contains(TALKS_AGAIN).noneMatch(claim -> claim.id()
                .equals(TALKS));
        assertThat(desk.decided().carriedFrom(FIRST)).isEmpty();
    }

    @Test
    void whatIsTakenBackAfterwardsIsTakenBackThereToo() {
        anna.reject(TALKS, "they spoke by phone", 0);
        supersede();
        anna.undo(1, "they met", 0);
        assertThat(Lakeside.claims(desk)).contains(TALKS_AGAIN);
    }

    @Test
    void whoDecidesOnTheLaterVersionIsToldWhatAnotherDecidedOnTheEarlier() {
        anna.accept(RAILWAY, "", 0);
        supersede();
        Deciding boun = desk.deciding(Lakeside.called("boun", Role.REVIEWER));

        assertThat(boun.reject(RAILWAY_AGAIN.id(), "", 0))
                .isInstanceOfSatisfying(
                        Outcome.Overtaken.class,
                        other -> assertThat(other.by().number()).isEqualTo(1));
        assertThat(boun.reject(RAILWAY_AGAIN.id(), "", 1)).isInstanceOf(Outcome.Taken.class);
        assertThat(desk.decided().standing(RAILWAY_AGAIN.id())).isEqualTo(Standing.REJECTED);
    }

    @Test
    void whatWasSaidLaterOfTheVersionItselfStands() {
        anna.reject(RAILWAY, "", 0);
        anna.accept(RAILWAY_AGAIN.id(), "", 1);
        supersede();
        assertThat(desk.decided().standing(RAILWAY_AGAIN.id())).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void aThirdVersionTakesWhatWasSaidOfTheFirst(@TempDir Path folder) {
        desk.close();
        Lakeside lakeside = Lakeside.in(folder);
        lakeside.read(CORRECTED, "1", RAILWAY_AGAIN);
        Report third = Lakeside.report("third", "Kenya and Uganda agreed to extend the lake railway by 2031.\n");
        Commitment again = Lakeside.commitment(third, Force.AGREED, "1", Lakeside.RAILWAY, "transport", "KEN", "UGA");
        lakeside.read(third, "1", again);
        try (Desk three = lakeside.desk()) {
            Deciding carl = three.deciding(Lakeside.anna());
            carl.reject(RAILWAY, "", 0);
            carl.supersede(FIRST, SECOND, "", 1);
            carl.supersede(SECOND, third.id(), "", 2);
            assertThat(Lakeside.claims(three)).containsExactly(Lakeside.wireRailway());
            assertThat(three.decided().standing(again.id())).isEqualTo(Standing.REJECTED);
        }
    }
}
