package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.follow.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which meetings were sessions of a mechanism. */
class SessionsTest {
    private static final String NAME = "Joint Committee on Trade";

    private static Register register(String words, EngagementKind kind) {
        return Register.of(List.of(Draft.between("GHA", "TGO", "a")
                .told(words, kind, "2024-03-05", NAME, 6)
                .read()));
    }

    private static List<Entry> sessions(Register register) {
        Entry mechanism = register.entries(ClaimKind.MECHANISM).get(0);
        return register.tiedTo(mechanism, TieKind.SESSION_OF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ministers met on 5 March for the sixth Joint Committee on Trade in Lomé",
                "the sixth meeting of the Joint Committee on Trade",
                "co-chaired the Joint Committee on Trade"
            })
    void aMeetingToldOfInTheWordsThatNameTheMechanismIsASessionOfIt(String words) {
        Register register = register(words, EngagementKind.MEETING);

        assertThat(sessions(register)).extracting(Entry::kind).containsExactly(ClaimKind.ENGAGEMENT);
        assertThat(Session.of(register, register.entries(ClaimKind.MECHANISM).get(0)))
                .extracting(Session::when)
                .containsExactly(Optional.of(PartialDate.parse("2024-03-05")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ministers met on the sidelines of the Joint Committee on Trade",
                "the ministers met ahead of the Joint Committee on Trade in Lomé",
                "the ministers discussed the work of the Joint Committee on Trade"
            })
    void whoMetBesideItDidNotMeetAsTheMechanism(String words) {
        Register register = register(words, EngagementKind.MEETING);

        assertThat(sessions(register)).isEmpty();
        assertThat(Session.of(register, register.entries(ClaimKind.MECHANISM).get(0)))
                .extracting(Session::when)
                .containsExactly(Optional.empty());
    }

    @Test
    void aVisitIsNoSession() {
        assertThat(sessions(register("wrapped up his visit for the Joint Committee on Trade", EngagementKind.VISIT)))
                .isEmpty();
    }
}
