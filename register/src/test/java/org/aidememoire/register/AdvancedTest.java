package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.decision.Seal;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.follow.Advance;
import org.aidememoire.register.follow.CommitmentHistory;
import org.aidememoire.register.follow.CommitmentStanding;
import org.aidememoire.register.follow.CommitmentStanding.Standing;
import org.aidememoire.register.follow.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that tell of what was promised as done or under way are in its history, with the reason in words. */
class AdvancedTest {
    private static final String BRIDGE = "build the Moa river bridge at Nongo by 2030";
    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    private static org.aidememoire.register.Draft report(String name, String... pair) {
        return org.aidememoire.register.Draft.between(pair[0], pair[1], name);
    }

    private static ReadReport promised(String day, String action) {
        return report("promised", "GIN", "SLE")
                .commitment(Force.AGREED, "transport", "", action, "GIN", "SLE")
                .read(Optional.of(LocalDate.parse(day)));
    }

    private static ReadReport told(String day, String project, String headway, String... pair) {
        return report("told", pair).project(project, headway).read(Optional.of(LocalDate.parse(day)));
    }

    private static CommitmentHistory history(ReadReport... reports) {
        Register register = Register.of(List.of(reports));
        return CommitmentHistory.of(register, promise(register), ON);
    }

    private static Entry promise(Register register) {
        return register.entries(ClaimKind.COMMITMENT).stream()
                .filter(entry -> entry.sources().stream()
                        .anyMatch(source -> source.metadata().name().equals("promised")
                                && !((Commitment) source.claim()).action().startsWith("keep")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Advance> advances(ReadReport... reports) {
        return history(reports).advances();
    }

    @Test
    void whatIsInauguratedIsDelivered() {
        ReadReport opened = told("2026-01-10", "Moa river bridge", "was inaugurated", "GIN", "SLE");
        assertThat(advances(promised("2025-01-10", BRIDGE), opened))
                .singleElement()
                .satisfies(advance -> {
                    assertThat(advance.how()).isEqualTo(Advance.How.DELIVERED);
                    assertThat(advance.because())
                            .isEqualTo("told says of “Moa river bridge”: “was inaugurated”, which it was to build");
                });
        assertThat(standing(opened)).isEqualTo(Standing.DELIVERED);
    }

    private static Standing standing(ReadReport told) {
        Register register = Register.of(List.of(promised("2025-01-10", BRIDGE), told));
        return CommitmentStanding.of(register, promise(register), ON).standing();
    }

    @Test
    void whatIsHalfCompleteIsUnderWay() {
        ReadReport half = told("2026-01-10", "Moa river bridge", "60 % complete", "GIN", "SLE");
        assertThat(advances(promised("2025-01-10", BRIDGE), half))
                .extracting(Advance::how)
                .containsExactly(Advance.How.UNDER_WAY);
        assertThat(standing(half)).isEqualTo(Standing.IN_PROGRESS);
        assertThat(standing(told("2026-01-10", "Moa river bridge", "100 % complete", "GIN", "SLE")))
                .isEqualTo(Standing.DELIVERED);
    }

    @Test
    void anotherBridgeIsNone() {
        assertThat(advances(
                        promised("2025-01-10", BRIDGE),
                        told("2026-01-10", "Rokel ferry bridge", "was inaugurated", "GIN", "SLE")))
                .isEmpty();
    }

    @Test
    void aBridgeOfALikeNameIsProposed() {
        ReadReport second = told("2026-01-10", "Second Moa bridge", "was inaugurated", "GIN", "SLE");
        assertThat(advances(promised("2025-01-10", BRIDGE), second))
                .singleElement()
                .satisfies(advance -> {
                    assertThat(advance.how()).isEqualTo(Advance.How.PERHAPS);
                    assertThat(advance.because()).contains("not by the same name");
                });
        assertThat(standing(second)).isEqualTo(Standing.UNDERTAKEN);
    }

    @Test
    void anotherPairOfStatesIsNone() {
        assertThat(advances(
                        promised("2025-01-10", BRIDGE),
                        told("2026-01-10", "Moa river bridge", "was inaugurated", "LBR", "SLE")))
                .isEmpty();
    }

    @Test
    void whatWasToldBeforeThePromiseIsNone() {
        assertThat(advances(
                        promised("2025-01-10", BRIDGE),
                        told("2024-01-10", "Moa river bridge", "was inaugurated", "GIN", "SLE")))
                .isEmpty();
    }

    @Test
    void toLookIntoItIsNotToBuildIt() {
        assertThat(advances(
                        promised("2025-01-10", "complete a feasibility study of the Moa river bridge"),
                        told("2026-01-10", "Moa river bridge", "was inaugurated", "GIN", "SLE")))
                .extracting(Advance::how)
                .containsExactly(Advance.How.PERHAPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upgrade the Moa river bridge",
                "link the Nongo road with the Moa river bridge",
                "extend the Moa river bridge"
            })
    void whatStandsAlreadyMayHaveBeenOpenedLongAgo(String action) {
        assertThat(advances(
                        promised("2025-01-10", action),
                        told("2026-01-10", "Moa river bridge", "was opened", "GIN", "SLE")))
                .singleElement()
                .satisfies(advance -> {
                    assertThat(advance.how()).isEqualTo(Advance.How.PERHAPS);
                    assertThat(advance.because()).contains("better what stands");
                });
    }

    @Test
    void aRatificationThatIsSpokenOfMayBeAwaited() {
        String title = "Moa Fisheries Patrol Vessels Agreement";
        ReadReport spoken = report("told", "GIN", "SLE")
                .entered(title, "ratification")
                .read(Optional.of(LocalDate.parse("2026-01-10")));
        assertThat(advances(promised("2025-01-10", "ratify the " + title), spoken))
                .extracting(Advance::how)
                .containsExactly(Advance.How.PERHAPS);
    }

    @Test
    void anAgreementThatEnteredIntoForceDeliversItsRatificationAndOneThatIsSignedDoesNot() {
        String title = "Moa Fisheries Patrol Vessels Agreement";
        ReadReport ratify = promised("2025-01-10", "ratify the " + title);
        ReadReport inForce =
                report("told", "GIN", "SLE").entered(title, "entered").read(Optional.of(LocalDate.parse("2026-01-10")));
        ReadReport signed = report("told", "GIN", "SLE")
                .instrument(title, "2026-01-09")
                .read(Optional.of(LocalDate.parse("2026-01-10")));
        assertThat(advances(ratify, signed)).isEmpty();
        assertThat(advances(ratify, inForce)).singleElement().satisfies(advance -> assertThat(advance.because())
                .contains("in force"));
    }

    @Test
    void assessmentsStandBetweenReportsInTheOrderOfTheirDays() {
        Register register = Register.of(List.of(
                promised("2025-01-10", BRIDGE),
                told("2026-01-10", "Moa river bridge", "was inaugurated", "GIN", "SLE")));
        Entry promise = promise(register);
        assertThat(CommitmentHistory.of(register, promise, ON, List.of(assessed(promise, "2025-08-01")))
                        .turns())
                .extracting(Turn::word)
                .containsExactly("agreed", "assessed: in progress", "delivered");
        String next = ON.plusDays(1).toString();
        assertThat(CommitmentHistory.of(register, promise, ON, List.of(assessed(promise, next)))
                        .turns())
                .as("it is tomorrow in UTC while it is still today where the history is read")
                .extracting(Turn::word)
                .containsExactly("agreed", "delivered", "assessed: in progress");
    }

    private static Decision assessed(Entry promise, String day) {
        Draft draft = new Draft(
                new Signatory("anna", Role.REVIEWER),
                new Subject.OfEntry(new java.util.TreeSet<>(List.of(promise.id()))),
                new Act.Assess(Progress.IN_PROGRESS, Optional.empty(), Optional.of("a visit")),
                "the piers stand");
        return new Decision(1, Instant.parse(day + "T09:00:00Z"), draft, Seal.NONE, Seal.NONE);
    }
}
