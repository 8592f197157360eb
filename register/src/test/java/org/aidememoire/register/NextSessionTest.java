package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.register.Tie;
import org.aidememoire.model.register.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "The next session" that was to be held, and the one that followed. */
class NextSessionTest {
    private static final String NAME = "Joint Commission on Fisheries";
    private static final String ACTION = "hold the next session of the Joint Commission on Fisheries in Lomé";

    /** A report of the session of that number, which is 0 where it is not told, and of the undertaking to hold another. */
    private static ReadReport promised(int session, String due) {
        Draft draft =
                Draft.between("GHA", "TGO", "promised").commitment(Force.AGREED, "general", due, ACTION, "GHA", "TGO");
        if (session > 0) {
            draft.told(
                    "the Joint Commission on Fisheries met",
                    EngagementKind.COMMITTEE_SESSION,
                    "2024-10-01",
                    NAME,
                    session);
        }
        return draft.read(Optional.of(LocalDate.parse("2024-10-02")));
    }

    private static ReadReport told(String name, int session, String day) {
        return Draft.between("GHA", "TGO", "told " + day)
                .told("the " + name + " met", EngagementKind.COMMITTEE_SESSION, day, name, session)
                .read(Optional.of(LocalDate.parse(day).plusDays(1)));
    }

    private static List<Tie> delivered(ReadReport... reports) {
        Register register = Register.of(List.of(reports));
        return register.entries(ClaimKind.COMMITMENT).stream()
                .flatMap(entry -> register.ties(entry).stream())
                .filter(tie -> tie.kind() == TieKind.DELIVERED_BY)
                .toList();
    }

    @Test
    void theOneThatFollowsByItsNumber() {
        assertThat(delivered(promised(6, ""), told(NAME, 7, "2025-09-09"), told(NAME, 8, "2026-09-09")))
                .singleElement()
                .satisfies(tie -> assertThat(tie.because())
                        .isEqualTo("told 2025-09-09 tells of “Joint Commission on Fisheries” as held on 2025-09-09,"
                                + " session 7, the next after session 6, of which promised tells"));
    }

    @Test
    void theFirstThatFollowsByItsDay() {
        assertThat(delivered(promised(0, "2025"), told(NAME, 7, "2025-09-09"), told(NAME, 8, "2025-12-09")))
                .singleElement()
                .satisfies(tie -> assertThat(tie.because())
                        .isEqualTo("told 2025-09-09 tells of “Joint Commission on Fisheries” as held on 2025-09-09,"
                                + " the first of which reports tell after 2024-10-02, when the next was to be held"));
    }

    @ParameterizedTest
    @CsvSource({
        "6, '', Joint Commission on Forests, 7, 2025-09-09", // another mechanism
        "6, '', Joint Commission on Fisheries, 8, 2025-09-09", // the one after a gap
        "6, '', Joint Commission on Fisheries, 5, 2025-09-09", // one that was before
        "0, next year, Joint Commission on Fisheries, 7, 2026-09-09", // two years later
        "0, '', Joint Commission on Fisheries, 7, 2026-09-09",
        "0, 2025, Joint Commission on Fisheries, 7, 2024-09-09", // told of before
    })
    void anotherIsNot(int session, String due, String name, int told, String day) {
        assertThat(delivered(promised(session, due), told(name, told, day))).isEmpty();
    }

    @Test
    void aSessionOfOtherStatesIsNot() {
        ReadReport others = Draft.between("GHA", "BEN", "others")
                .told("the " + NAME + " met", EngagementKind.COMMITTEE_SESSION, "2025-09-09", NAME, 7)
                .read(Optional.of(LocalDate.parse("2025-09-10")));

        assertThat(delivered(promised(6, ""), others)).isEmpty();
    }
}
