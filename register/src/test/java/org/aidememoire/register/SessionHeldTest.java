package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.follow.Advance;
import org.aidememoire.register.follow.CommitmentHistory;
import org.aidememoire.register.follow.CommitmentStanding;
import org.aidememoire.register.follow.CommitmentStanding.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session that was to be held, and a later report that it was. */
class SessionHeldTest {
    private static final String NAME = "Permanent Lake Commission";
    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    private static ReadReport promised(String day, String action) {
        return Draft.between("GHA", "TGO", "promised")
                .commitment(Force.AGREED, "environment", "2026", action, "GHA", "TGO")
                .read(Optional.of(LocalDate.parse(day)));
    }

    private static ReadReport told(String other, String words, String name, int session) {
        return Draft.between("GHA", other, "told")
                .told(words, EngagementKind.COMMITTEE_SESSION, "", name, session)
                .read(Optional.of(LocalDate.parse("2026-03-05")));
    }

    private static Entry promise(Register register) {
        return register.entries(ClaimKind.COMMITMENT).stream()
                .filter(entry -> ((Commitment) entry.first())
                        .sectors().stream().anyMatch(sector -> sector.name().equals("environment")))
                .findFirst()
                .orElseThrow();
    }

    private static Standing standing(ReadReport... reports) {
        Register register = Register.of(List.of(reports));
        return CommitmentStanding.of(register, promise(register), ON).standing();
    }

    @ParameterizedTest
    @CsvSource({
        "hold the 12th session of the Permanent Lake Commission in Accra",
        "convene the twelfth meeting of the Permanent Lake Commission in 2026",
    })
    void aSessionThatIsToldOfAsHeldIsWhatWasToBeHeld(String action) {
        Register register = Register.of(List.of(
                promised("2025-10-01", action),
                told("TGO", "the 12th Permanent Lake Commission met in Accra", NAME, 12)));
        CommitmentHistory history = CommitmentHistory.of(register, promise(register), ON);

        assertThat(history.advances()).singleElement().satisfies(advance -> {
            assertThat(advance.how()).isEqualTo(Advance.How.DELIVERED);
            assertThat(advance.because())
                    .isEqualTo("told tells of session 12 of “Permanent Lake Commission” as held, which it was to hold");
        });
        assertThat(CommitmentStanding.of(register, promise(register), ON).standing())
                .isEqualTo(Standing.DELIVERED);
        assertThat(register.line(promise(register).id()).orElseThrow().stands().on(ON))
                .isEqualTo("delivered");
    }

    @ParameterizedTest
    @CsvSource({
        "TGO, the 13th Permanent Lake Commission met, Permanent Lake Commission, 13",
        "TGO, the 12th Permanent Border Commission met, Permanent Border Commission, 12",
        "TGO, the ministers met ahead of the 12th Permanent Lake Commission, Permanent Lake Commission, 12",
        "BEN, the 12th Permanent Lake Commission met, Permanent Lake Commission, 12",
    })
    void anotherSessionIsNot(String other, String words, String name, int session) {
        assertThat(standing(
                        promised("2025-10-01", "hold the 12th session of the Permanent Lake Commission"),
                        told(other, words, name, session)))
                .isEqualTo(Standing.UNDERTAKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, prepare the 12th session of the Permanent Lake Commission well",
        "2025-10-01, hold the 12th session of the Commission",
        "2026-04-01, hold the 12th session of the Permanent Lake Commission",
    })
    void whatIsNotToHoldItOrIsSaidLaterIsNotDeliveredByIt(String day, String action) {
        assertThat(standing(promised(day, action), told("TGO", "the 12th Permanent Lake Commission met", NAME, 12)))
                .isEqualTo(Standing.UNDERTAKEN);
    }

    @Test
    void aSessionThatIsOnlyAnnouncedIsNotHeld() {
        ReadReport announced = Draft.between("GHA", "TGO", "announced")
                .told(
                        "the 12th Permanent Lake Commission will meet",
                        EngagementKind.COMMITTEE_SESSION,
                        EngagementStatus.PLANNED,
                        "2026-05",
                        NAME,
                        12)
                .read(Optional.of(LocalDate.parse("2026-03-05")));
        Register register = Register.of(
                List.of(promised("2025-10-01", "hold the 12th session of the Permanent Lake Commission"), announced));

        assertThat(register.tied(promise(register), TieKind.DELIVERED_BY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026, 12, 1", "2026-03, 12, 1", "2026, 13, 2", "2025-12, 12, 2"})
    void aSessionThatWasAnnouncedByItsNumberIsTheOneThatIsToldOf(String announced, int session, int entries) {
        ReadReport ahead = Draft.between("GHA", "TGO", "announced")
                .told(
                        "the " + session + "th Permanent Lake Commission will meet",
                        EngagementKind.COMMITTEE_SESSION,
                        EngagementStatus.PLANNED,
                        announced,
                        NAME,
                        session)
                .read(Optional.of(LocalDate.parse("2025-11-05")));
        ReadReport held = Draft.between("GHA", "TGO", "told")
                .told(
                        "the 12th Permanent Lake Commission met",
                        EngagementKind.COMMITTEE_SESSION,
                        "2026-03-02",
                        NAME,
                        12)
                .read(Optional.of(LocalDate.parse("2026-03-05")));

        assertThat(Register.of(List.of(ahead, held)).entries(ClaimKind.ENGAGEMENT))
                .hasSize(entries);
    }

    @ParameterizedTest
    @CsvSource({
        "the 47th session, 47",
        "the forty-seventh session, 47",
        "the twentieth summit, 20",
        "the eleventh round, 11",
        "the 3 rd meeting, 3",
        "the sixtieth anniversary, 60",
    })
    void ordinalsAreReadAsTheyAreWritten(String words, int number) {
        assertThat(Ordinals.in(words)).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource({"forty seven sessions", "47 sessions", "at firsthand", "the 47-member council"})
    void whatIsNoOrdinalIsNone(String words) {
        assertThat(Ordinals.in(words)).isEmpty();
    }
}
