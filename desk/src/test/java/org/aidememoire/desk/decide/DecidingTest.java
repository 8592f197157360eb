package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.follow.Linked;
import org.aidememoire.desk.query.Facet;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person decides stands above what the machine read. */
class DecidingTest {
    private static final ClaimId POST = Lakeside.post("1").id();
    private static final ClaimId RAILWAY = Lakeside.railway("1").id();
    private static final ClaimId TALKS =
            Lakeside.talks("1", EngagementKind.TALKS).id();

    private final Desk desk;
    private final Deciding anna;

    DecidingTest(@TempDir Path folder) {
        desk = Lakeside.in(folder).desk();
        anna = desk.deciding(Lakeside.anna());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsRejectedLeavesTheRegisterAndWhatIsUndoneIsBack() {
        Claim before = Lakeside.claim(desk, POST);
        long number = Lakeside.taken(anna.reject(POST, "a question, not a proposal", 0))
                .number();
        assertThat(Lakeside.claims(desk)).doesNotContain(before).hasSize(3);
        assertThat(desk.decided().standing(POST)).isEqualTo(Standing.REJECTED);

        anna.undo(number, "", 0);
        assertThat(Lakeside.claims(desk)).contains(before).hasSize(4);
        assertThat(desk.decided().standing(POST)).isEqualTo(Standing.AS_READ);

        anna.undo(number + 1, "", 0);
        assertThat(Lakeside.claims(desk)).doesNotContain(before);
        assertThat(desk.decided().log()).hasSize(3);
    }

    @Test
    void undoingTheLastWordBringsBackTheOneBeforeIt() {
        anna.correct(POST, Map.of("force", "pledged"), Optional.empty(), "so the minutes", 0);
        long second = Lakeside.taken(anna.reject(POST, "", 0)).number();
        anna.undo(second, "", 0);
        assertThat(((Commitment) Lakeside.claim(desk, POST)).force()).isEqualTo(Force.PLEDGED);
        assertThat(desk.decided().standing(POST)).isEqualTo(Standing.CORRECTED);
    }

    @Test
    void aPersonSaysWhatBroughtAnUndertakingAboutAndThatItDidNot() {
        Entry railway = entry(RAILWAY);
        assertThat(standing(railway)).containsExactly("undertaken");

        anna.tie(RAILWAY, "delivered by", TALKS, "the last mile was opened there", 0);

        assertThat(standing(railway)).containsExactly("delivered");
        assertThat(desk.follow().linked(railway)).singleElement().satisfies(linked -> {
            assertThat(linked.how()).isEqualTo("delivered by");
            assertThat(linked.other()).isEqualTo(entry(TALKS));
            assertThat(linked.because()).contains("anna").contains("the last mile was opened there");
        });
        assertThat(desk.follow().linked(entry(TALKS))).extracting(Linked::how).containsExactly("delivers");

        long untied =
                Lakeside.taken(anna.untie(TALKS, RAILWAY, "another mile", 1)).number();

        assertThat(desk.follow().linked(railway)).isEmpty();
        assertThat(standing(railway)).containsExactly("undertaken");
        assertThat(desk.decided().on(entry(TALKS))).hasSize(2);

        anna.undo(untied, "", untied);
        assertThat(standing(railway)).containsExactly("delivered");
    }

    @Test
    void aTieIsSaidFromEitherEnd() {
        anna.tie(TALKS, "delivers", RAILWAY, "", 0);

        assertThat(desk.follow().linked(entry(RAILWAY))).extracting(Linked::how).containsExactly("delivered by");
    }

    @Test
    void whatCannotHangTogetherIsRefusedAndWhatCanIsSaid() {
        assertThatThrownBy(() -> anna.tie(RAILWAY, "answered by", TALKS, "", 0))
                .isInstanceOf(CannotDecideException.class)
                .hasMessageContaining("delivered by, under way by, overlaps with");
        assertThatThrownBy(() -> anna.tie(
                        RAILWAY, "overlaps with", Lakeside.wireRailway().id(), "", 0))
                .isInstanceOf(CannotDecideException.class)
                .hasMessageContaining("are one thing");
        assertThatThrownBy(() -> anna.tie(RAILWAY, "perhaps advanced by", TALKS, "", 0))
                .isInstanceOf(CannotDecideException.class);
        assertThatThrownBy(() -> anna.untie(RAILWAY, TALKS, "", 0))
                .isInstanceOf(CannotDecideException.class)
                .hasMessageContaining("nothing says");
        assertThat(desk.decided().log()).isEmpty();
    }

    private Set<String> standing(Entry entry) {
        return desk.lines(List.of(entry)).get(0).values(Facet.STANDING);
    }

    private Entry entry(ClaimId id) {
        return desk.entriesStartingWith(id.value()).get(0);
    }

    @Test
    void whatIsRejectedCanBeAcceptedAfterAll() {
        anna.reject(POST, "", 0);
        anna.accept(POST, "", 0);
        assertThat(Lakeside.claim(desk, POST)).isEqualTo(Lakeside.post("1"));
        assertThat(desk.decided().standing(POST)).isEqualTo(Standing.ACCEPTED);
    }

    @Nested
    class Correcting {
        @Test
        void onlyWhatIsWrittenChanges() {
            anna.correct(
                    POST,
                    Map.of("force", "agreed", "by", "KEN; person:Amina Were; body:East African Community"),
                    Optional.of(Lakeside.words(Lakeside.TALKS, "agreed to")),
                    "",
                    0);
            Commitment was = Lakeside.post("1");
            assertThat(Lakeside.claim(desk, POST))
                    .isEqualTo(new Commitment(
                            Force.AGREED,
                            List.of(
                                    Party.state("KEN"),
                                    new Party.Individual("Amina Were"),
                                    new Party.Body("East African Community")),
                            was.to(),
                            was.sectors(),
                            was.due(),
                            was.polarity(),
                            was.evidence()));
            assertThat(DecisionWords.what(desk.decided().log().get(0)))
                    .isEqualTo(
                            "force: proposed → agreed; by: UGA → KEN; person:Amina Were; body:East African Community;"
                                    + " as in “agreed to”");
        }

        @Test
        void theEntryStillAnswersToTheOldIdentifierWhereWhatTellsItApartIsPutRight() {
            anna.correct(TALKS, Map.of("kind", "phone-call", "place", ""), Optional.empty(), "it was by phone", 0);
            Engagement now = (Engagement) Lakeside.claim(desk, TALKS);
            assertThat(now.engaged()).isEqualTo(EngagementKind.PHONE_CALL);
            assertThat(now.place()).isEmpty();
            assertThat(now.evidence().corrects()).contains(TALKS);
            // Corrected again, and back to what it was, it goes by its own identifier.
            anna.correct(TALKS, Map.of("kind", "talks", "place", "Nairobi"), Optional.empty(), "it was not", 0);
            assertThat(Lakeside.claim(desk, TALKS)).isEqualTo(Lakeside.talks("1", EngagementKind.TALKS));
        }

        @Test
        void aClaimCanBeMovedToOtherWordsOfItsReport() {
            anna.correct(POST, Map.of("words", "the Busia post"), Optional.empty(), "at night is not said of it", 0);
            Claim moved = Lakeside.claim(desk, POST);
            assertThat(moved.evidence().passage()).isEqualTo(Lakeside.words(Lakeside.TALKS, "the Busia post"));
        }

        @ParameterizedTest
        @CsvSource({
            "colour,red,there is no 'colour'",
            "force,maybe,no such force",
            "by,Atlantis,is no country",
            "sectors,magic,is no sector",
            "words,no such words,does not stand in report",
            "force,proposed,says already"
        })
        void whatMakesNoSenseIsRefusedAndNothingIsDecided(String field, String words, String because) {
            assertThatThrownBy(() -> anna.correct(POST, Map.of(field, words), Optional.empty(), "why", 0))
                    .isInstanceOf(CannotDecideException.class)
                    .hasMessageContaining(because);
            assertThat(desk.decided().log()).isEmpty();
        }

        @Test
        void neitherSupportNorReasonIsTooLittle() {
            assertThatThrownBy(() -> anna.correct(POST, Map.of("force", "agreed"), Optional.empty(), " ", 0))
                    .isInstanceOf(CannotDecideException.class)
                    .hasMessageContaining("takes a reason");
        }
    }

    @Nested
    class Adding {
        @Test
        void whatTheReaderMissedIsInTheRegister() {
            anna.add(
                    ClaimKind.COMMITMENT,
                    Lakeside.words(Lakeside.TALKS, "keep the ports open"),
                    Map.of("force", "pledged", "by", "Kenya", "sectors", "transport"),
                    "",
                    0);
            Claim added = Lakeside.claims(desk)
                    .filter(claim -> claim.evidence().passage().quote().equals("keep the ports open"))
                    .findFirst()
                    .orElseThrow();
            assertThat(added.evidence().rule()).hasToString("person/anna");
            assertThat(desk.decided().standing(added.id())).isEqualTo(Standing.ADDED);
            assertThat(desk.search("ports", Filter.NONE, 5).found()).isNotEmpty();

            anna.reject(added.id(), "", 0);
            assertThat(Lakeside.claims(desk)).doesNotContain(added);
        }

        @Test
        void whatWasAddedAndThenPutRightOrRejectedIsNoOrphan() {
            anna.add(
                    ClaimKind.COMMITMENT,
                    Lakeside.words(Lakeside.TALKS, "keep the ports open"),
                    Map.of("force", "pledged", "by", "Kenya", "sectors", "transport"),
                    "",
                    0);
            ClaimId added = Lakeside.claims(desk)
                    .filter(claim -> claim.evidence().passage().quote().equals("keep the ports open"))
                    .findFirst()
                    .orElseThrow()
                    .id();

            anna.correct(added, Map.of("force", "agreed"), Optional.empty(), "both spoke", 0);
            assertThat(desk.unattached()).isEmpty();
            anna.reject(added, "said in jest", 0);
            assertThat(Lakeside.claims(desk)).hasSize(4);
            assertThat(desk.unattached()).isEmpty();
        }

        @Test
        void whatTheReaderFoundIsNotAddedAgain() {
            assertThatThrownBy(() -> anna.add(
                            ClaimKind.COMMITMENT,
                            Lakeside.words(Lakeside.TALKS, Lakeside.POST),
                            Map.of("force", "agreed", "by", "UGA", "sectors", "general"),
                            "",
                            0))
                    .isInstanceOf(CannotDecideException.class)
                    .hasMessageContaining("the register has it");
        }

        @Test
        void aCommitmentNeedsItsForce() {
            assertThatThrownBy(() -> anna.add(
                            ClaimKind.COMMITMENT,
                            Lakeside.words(Lakeside.TALKS, "keep the ports open"),
                            Map.of("by", "KEN", "sectors", "general"),
                            "",
                            0))
                    .isInstanceOf(CannotDecideException.class)
                    .hasMessageContaining("'force'");
        }
    }

    @Nested
    class Linking {
        private boolean areOne() {
            return desk.entriesStartingWith(RAILWAY.value())
                    .equals(desk.entriesStartingWith(Lakeside.wireRailway().id().value()));
        }

        @Test
        void whatRulesJoinedIsPartedAndStaysParted() {
            assertThat(areOne()).isTrue();
            long parted = Lakeside.taken(anna.unlink(List.of(RAILWAY), "two railways", 0))
                    .number();
            assertThat(areOne()).isFalse();
            anna.undo(parted, "", 0);
            assertThat(areOne()).isTrue();
        }

        @Test
        void theLaterWordHolds() {
            anna.unlink(List.of(RAILWAY), "two railways", 0);
            anna.link(List.of(RAILWAY, Lakeside.wireRailway().id()), "one after all", 0);
            assertThat(areOne()).isTrue();
            assertThat(desk.entriesStartingWith(RAILWAY.value()).get(0).because())
                    .anyMatch(because -> because.contains("anna") && because.contains("one after all"));
            anna.unlink(List.of(RAILWAY), "two, I am sure", 0);
            assertThat(areOne()).isFalse();
        }

        @Test
        void whatNoRuleJoinsAPersonCan() {
            anna.link(List.of(RAILWAY, POST), "one package", 0);
            assertThat(desk.entriesStartingWith(POST.value()).get(0).answersTo(RAILWAY))
                    .isTrue();
        }

        @Test
        void thingsOfDifferentKindsAreNotOne() {
            assertThatThrownBy(() -> anna.link(List.of(RAILWAY, TALKS), "", 0))
                    .isInstanceOf(CannotDecideException.class);
        }
    }

    @Test
    void anAssessmentStandsBesideTheEntryAndChangesNothingInIt() {
        var before = desk.entriesStartingWith(RAILWAY.value());
        anna.assess(RAILWAY, Progress.IN_PROGRESS, Optional.empty(), Optional.of("the ministry"), "track is laid", 0);
        assertThat(desk.entriesStartingWith(RAILWAY.value())).isEqualTo(before);
        assertThat(desk.decided().on(before.get(0))).hasSize(1);
        assertThatThrownBy(() ->
                        anna.assess(TALKS, Progress.DONE, Optional.empty(), Optional.empty(), "they were held", 0))
                .isInstanceOf(CannotDecideException.class);
    }

    @Test
    void theSecondOfTwoIsToldWhatTheFirstDecided() {
        anna.reject(POST, "a question", 0);
        Deciding boun = desk.deciding(Lakeside.boun());
        Outcome told = boun.accept(POST, "", 0);
        assertThat(told).isEqualTo(new Outcome.Overtaken(desk.decided().log().get(0)));
        assertThat(desk.decided().standing(POST)).isEqualTo(Standing.REJECTED);
        assertThat(boun.accept(POST, "I was there", 1)).isInstanceOf(Outcome.Taken.class);
        assertThat(desk.decided().standing(POST)).isEqualTo(Standing.ACCEPTED);
    }

    @Nested
    class Roles {
        @Test
        void aReaderDecidesNothing() {
            Deciding reader = desk.deciding(Lakeside.called("ruth", Role.READER));
            assertThatThrownBy(() -> reader.accept(POST, "", 0))
                    .isInstanceOf(CannotDecideException.class)
                    .hasMessageContaining("takes a coder");
        }

        @Test
        void aCoderCodesAndDoesNotReview() {
            Deciding coder = desk.deciding(Lakeside.called("carl", Role.CODER));
            coder.accept(POST, "", 0);
            assertThatThrownBy(() ->
                            coder.assess(RAILWAY, Progress.DONE, Optional.empty(), Optional.empty(), "it runs", 0))
                    .isInstanceOf(CannotDecideException.class);
            coder.undo(1, "", 0);
        }

        @Test
        void aCoderUndoesOwnDecisionsOnlyAReviewerThoseOfOthers() {
            anna.reject(POST, "", 0);
            assertThatThrownBy(() ->
                            desk.deciding(Lakeside.called("carl", Role.CODER)).undo(1, "", 1))
                    .isInstanceOf(CannotDecideException.class)
                    .hasMessageContaining("takes a reviewer");
            assertThat(desk.deciding(Lakeside.boun()).undo(1, "", 1)).isInstanceOf(Outcome.Taken.class);
        }
    }
}
