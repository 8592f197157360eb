package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Tie;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.follow.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "the ministers discussed the work of the Joint Committee on Trade",
                "the yearly meeting of the two mayors and the sixth Joint Committee on Trade"
            })
    void whoMetBesideItDidNotMeetAsTheMechanism(String words) {
        Register register = register(words, EngagementKind.MEETING);

        assertThat(sessions(register)).isEmpty();
        assertThat(Session.of(register, register.entries(ClaimKind.MECHANISM).get(0)))
                .extracting(Session::when)
                .containsExactly(Optional.empty());
    }

    private static ReadReport telling(String report, String other, String mechanism, int session, String day) {
        return Draft.between("GHA", other, report)
                .told(
                        "the two sides held session " + session + " of the " + mechanism,
                        EngagementKind.COMMITTEE_SESSION,
                        day,
                        mechanism,
                        session)
                .read(Optional.of(LocalDate.of(2024, 3, 7)));
    }

    private static List<Entry> meetings(ReadReport... reports) {
        return Register.of(List.of(reports)).entries(ClaimKind.ENGAGEMENT);
    }

    @Test
    void oneSessionToldByTwoReportsIsOneMeetingThoughOnlyOneGivesTheDay() {
        assertThat(meetings(telling("a", "TGO", NAME, 6, "2024-03-05"), telling("b", "TGO", NAME, 6, "")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.because())
                        .containsExactly(
                                "all tell of session 6 of “Joint Committee on Trade”, and the days agree: a says"
                                        + " 2024-03-05; b gives no day"));
    }

    @Test
    void aSessionOfSeveralDaysIsOneWithWhatIsSaidOfOneOfThem() {
        ReadReport days = Draft.between("GHA", "TGO", "a")
                .told("the sixth Joint Committee on Trade", EngagementKind.MEETING, "2024-03", NAME, 6)
                .read(Optional.of(LocalDate.of(2024, 12, 30)));
        ReadReport later = Draft.between("GHA", "TGO", "b")
                .told("session 6 of the Joint Committee on Trade", EngagementKind.TALKS, "2024-03-05", NAME, 6)
                .read(Optional.of(LocalDate.of(2025, 1, 2)));

        assertThat(meetings(days, later)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "TGO, Joint Committee on Trade, 7",
        "TGO, Joint Committee on Health, 6",
        "BEN, Joint Committee on Trade, 6",
    })
    void anotherNumberAnotherMechanismOrAnotherPairIsAnotherMeeting(String other, String mechanism, int session) {
        assertThat(meetings(telling("a", "TGO", NAME, 6, "2024-03-05"), telling("b", other, mechanism, session, "")))
                .hasSize(2);
    }

    @Test
    void whatIsToldYearsApartIsNotTakenForOne() {
        ReadReport misread = Draft.between("GHA", "TGO", "b")
                .told("session 6 of the Joint Committee on Trade", EngagementKind.COMMITTEE_SESSION, "", NAME, 6)
                .read(Optional.of(LocalDate.of(2026, 3, 7)));

        assertThat(meetings(telling("a", "TGO", NAME, 6, "2024-03-05"), misread))
                .hasSize(2);
    }

    @Test
    void daysThatExcludeEachOtherAreSetSideBySide() {
        Register register = Register.of(List.of(
                telling("a", "TGO", NAME, 6, "2024-03-05"),
                telling("b", "TGO", NAME, 6, "2024-02-12"),
                telling("c", "TGO", NAME, 6, "")));

        assertThat(register.entries(ClaimKind.ENGAGEMENT)).hasSize(3).allSatisfy(entry -> assertThat(
                        register.ties(entry))
                .filteredOn(tie -> tie.kind() == TieKind.PERHAPS_SAME)
                .hasSize(2));
        assertThat(register.entries(ClaimKind.ENGAGEMENT))
                .flatExtracting(register::ties)
                .extracting(Tie::because)
                .anySatisfy(because -> assertThat(because)
                        .startsWith("both tell of session 6 of “Joint Committee on Trade”, but the days")
                        .contains("a says 2024-03-05", "b says 2024-02-12"));
    }

    @Test
    void whoMetBesideASessionDidNotHoldIt() {
        ReadReport beside = Draft.between("GHA", "TGO", "b")
                .told(
                        "the ministers met on the sidelines of the Joint Committee on Trade",
                        EngagementKind.MEETING,
                        "",
                        NAME,
                        6)
                .read(Optional.of(LocalDate.of(2024, 3, 7)));

        assertThat(meetings(telling("a", "TGO", NAME, 6, "2024-03-05"), beside)).hasSize(2);
    }

    @Test
    void aVisitIsNoSession() {
        assertThat(sessions(register("wrapped up his visit for the Joint Committee on Trade", EngagementKind.VISIT)))
                .isEmpty();
    }
}
