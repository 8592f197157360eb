package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.Desk;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later version may have the words of the first and say otherwise; then nothing that was decided on the first holds of it. */
class ContraryVersionTest {
    private static final ReportId FIRST = Lakeside.TALKS.id();
    private static final ClaimId RAILWAY = Lakeside.railway("1").id();
    private static final Report AGREED =
            Lakeside.report("agreed", "CORRECTION. Kenya and Uganda agreed to extend the lake railway by 2031.\n");
    private static final Report REFUSED = Lakeside.report(
            "refused",
            "CORRECTION. Kenya and Uganda refused to extend the lake railway by 2031. They agreed to train officers.\n");

    private final Lakeside lakeside;

    ContraryVersionTest(@TempDir Path folder) {
        lakeside = Lakeside.in(folder);
    }

    private static Commitment railway(Report report, String... by) {
        return Lakeside.commitment(report, Force.AGREED, "1", Lakeside.RAILWAY, "transport", by);
    }

    private static Claim refusal() {
        Commitment agreed = railway(REFUSED, "KEN", "UGA");
        return Corrected.of(agreed, Map.of("polarity", "negative"), agreed.evidence());
    }

    private static List<Long> unattached(Desk desk) {
        return desk.unattached().stream().map(one -> one.decision().number()).toList();
    }

    private static void supersede(Deciding anna, Report later, long seen) {
        assertThat(anna.supersede(FIRST, later.id(), "the agency corrected it", seen))
                .isInstanceOf(Outcome.Taken.class);
    }

    private static List<Claim> of(Report report, Desk desk) {
        return Lakeside.claims(desk)
                .filter(claim -> claim.evidence().report().equals(report.id()))
                .toList();
    }

    @Test
    void whatWasAcceptedDoesNotOverrideADenial() {
        lakeside.read(REFUSED, "1", refusal());
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.accept(RAILWAY, "", 0);
            supersede(anna, REFUSED, 1);

            assertThat(of(REFUSED, desk)).containsExactly(refusal());
            assertThat(desk.decided().standing(refusal().id())).isEqualTo(Standing.AS_READ);
            assertThat(unattached(desk)).containsExactly(1L);
            assertThat(desk.decided().carriedFrom(FIRST)).isEmpty();
        }
    }

    @Test
    void whatWasPutRightAndWhatWasRejectedDoNotEither() {
        lakeside.read(REFUSED, "1", refusal());
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.correct(RAILWAY, Map.of("force", "pledged"), Optional.empty(), "so the text", 0);
            supersede(anna, REFUSED, 1);
            assertThat(of(REFUSED, desk)).containsExactly(refusal());
            assertThat(unattached(desk)).containsExactly(1L);

            anna.restore(FIRST, "", 2);
            anna.reject(RAILWAY, "nobody agreed to it", 3);
            supersede(anna, REFUSED, 4);
            assertThat(of(REFUSED, desk)).containsExactly(refusal());
            assertThat(unattached(desk)).containsExactly(4L);
        }
    }

    @Test
    void whatWasPutRightByAPersonHoldsOfAVersionThatSaysItRightly() {
        lakeside.read(REFUSED, "1", refusal());
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.correct(RAILWAY, Map.of("polarity", "negative"), Optional.empty(), "they refused", 0);
            supersede(anna, REFUSED, 1);
            assertThat(desk.decided().standing(refusal().id())).isEqualTo(Standing.CORRECTED);
            assertThat(unattached(desk)).isEmpty();
        }
    }

    @Test
    void anotherPartyIsAnotherUndertaking() {
        Commitment kenyas = railway(AGREED, "KEN");
        lakeside.read(AGREED, "1", kenyas);
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.accept(RAILWAY, "", 0);
            supersede(anna, AGREED, 1);
            assertThat(of(AGREED, desk)).containsExactly(kenyas);
            assertThat(unattached(desk)).containsExactly(1L);
        }
    }

    @Test
    void whereTheReaderFindsNothingNothingStandsButWhatAPersonAdded() {
        Report later = Lakeside.report(
                "later",
                "Kenya and Uganda have not agreed to " + Lakeside.RAILWAY + ". Kenya vowed to keep the ports open.\n");
        lakeside.read(later, "1");
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.accept(RAILWAY, "", 0);
            Decision added = Lakeside.taken(anna.add(
                    ClaimKind.COMMITMENT,
                    Lakeside.words(Lakeside.TALKS, "keep the ports open"),
                    Map.of("force", "pledged", "by", "KEN", "sectors", "transport"),
                    "",
                    0));
            supersede(anna, later, 2);

            assertThat(of(later, desk)).singleElement().satisfies(claim -> assertThat(
                            claim.evidence().passage())
                    .isEqualTo(Lakeside.words(later, "keep the ports open")));
            assertThat(desk.decided().carriedTo(added)).contains(later.id());
            assertThat(unattached(desk)).containsExactly(1L);
        }
    }

    @Test
    void aRejectionDoesNotFallOnAnotherSentenceWithTheSameWords(@TempDir Path folder) {
        Report both = Lakeside.report(
                "both",
                "Kenya agreed to open the border in May. Uganda, for its part, agreed to open the border in May.\n");
        Report one = Lakeside.report("one", "Kenya agreed to open the border in May. Uganda did not comment.\n");
        int at = both.text().lastIndexOf("open the border in May");
        Evidence second = new Evidence(both.passage(at, at + 22), List.of(), new RuleName("written", "by-hand"), "1");
        Claim ugandas = Corrected.of(openBorder(both), Map.of("by", "KEN"), second);
        lakeside.read(both, "1", openBorder(both), ugandas);
        lakeside.read(one, "1", openBorder(one));
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.reject(ugandas.id(), "it said no such thing", 0);
            anna.supersede(both.id(), one.id(), "the agency dropped it", 1);

            assertThat(of(one, desk)).containsExactly(openBorder(one));
            assertThat(unattached(desk)).containsExactly(1L);
        }
    }

    private static Commitment openBorder(Report report) {
        return Lakeside.commitment(report, Force.AGREED, "1", "open the border in May", "local-border", "KEN");
    }

    /** The later version's claim, on a few words more. */
    private static Commitment longer() {
        return Lakeside.commitment(
                AGREED, Force.AGREED, "1", "agreed to " + Lakeside.RAILWAY, "transport", "KEN", "UGA");
    }

    @Test
    void aLaterWordOnTheLaterVersionStandsThoughItsPassageIsAnother() {
        lakeside.read(AGREED, "1", longer());
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.accept(RAILWAY, "", 0);
            anna.reject(longer().id(), "never said", 1);
            supersede(anna, AGREED, 2);
            assertThat(of(AGREED, desk)).isEmpty();
            assertThat(desk.decided().standing(longer().id())).isEqualTo(Standing.REJECTED);
        }
    }

    @Test
    void aLaterCorrectionOfTheLaterVersionIsTheOneStory() {
        lakeside.read(AGREED, "1", longer());
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.accept(RAILWAY, "", 0);
            anna.correct(longer().id(), Map.of("force", "pledged"), Optional.empty(), "so the text", 1);
            supersede(anna, AGREED, 2);
            assertThat(of(AGREED, desk)).singleElement().satisfies(claim -> assertThat(((Commitment) claim).force())
                    .isEqualTo(Force.PLEDGED));
        }
    }

    @Test
    void anEarlierWordOnTheLaterVersionGivesWay() {
        lakeside.read(AGREED, "1", longer());
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.reject(longer().id(), "never said", 0);
            anna.accept(RAILWAY, "said after all", 1);
            supersede(anna, AGREED, 2);
            assertThat(desk.decided().standing(longer().id())).isEqualTo(Standing.ACCEPTED);
            assertThat(of(AGREED, desk)).hasSize(1);
        }
    }

    @Test
    void aLinkThatHasLostOneOfItsClaimsIsListed() {
        Report other = Lakeside.report("other", "Uganda will keep the post at Busia open in the dark.\n");
        Commitment dark = Lakeside.commitment(
                other, Force.PROPOSED, "1", "keep the post at Busia open in the dark", "local-border", "UGA");
        lakeside.read(other, "1", dark);
        lakeside.read(AGREED, "1", railway(AGREED, "KEN", "UGA"));
        try (Desk desk = lakeside.desk()) {
            Deciding anna = desk.deciding(Lakeside.anna());
            anna.link(List.of(Lakeside.post("1").id(), dark.id()), "one post", 0);
            anna.unlink(List.of(RAILWAY), "another railway", 0);
            supersede(anna, AGREED, 2);
            assertThat(unattached(desk)).containsExactly(1L);
            assertThat(desk.unattached().get(0).because()).contains("all of this");
        }
    }
}
