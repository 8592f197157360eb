package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.register.TieKind;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static Register register(Draft... drafts) {
        return Register.of(Arrays.stream(drafts).map(Draft::read).toList());
    }

    @Test
    void aFamilyNameIsTheHolderOfTheSameOffice() {
        assertThat(register(
                                Draft.named("a").person("Widodo", "IDN"),
                                Draft.named("b").person("Joko Widodo", "IDN"))
                        .entries(ClaimKind.PERSON))
                .singleElement()
                .satisfies(entry -> assertThat(entry.because())
                        .containsExactly("“Widodo” holds the office of the only “Joko Widodo”: president of IDN"));
    }

    @Test
    void aFamilyNameThatTwoHoldersOfTheOfficeBearIsProposed() {
        Register register = register(
                Draft.named("a").person("Bush", "USA"),
                Draft.named("b").person("George Herbert Bush", "USA"),
                Draft.named("c").person("George Walker Bush", "USA"));

        assertThat(register.entries(ClaimKind.PERSON)).hasSize(3);
        assertThat(register.entries(ClaimKind.PERSON).stream()
                        .flatMap(entry -> register.ties(entry).stream())
                        .distinct())
                .hasSize(2)
                .allMatch(tie -> tie.kind() == TieKind.PERHAPS_SAME);
    }

    @Test
    void aFamilyNameWithAnOfficeOfAnotherStateIsSomebodyElse() {
        assertThat(register(
                                Draft.named("a").person("Widodo", "MYS"),
                                Draft.named("b").person("Joko Widodo", "IDN"))
                        .entries(ClaimKind.PERSON))
                .hasSize(2);
    }

    @Test
    void theOldSpellingIsThatOfTheNew() {
        assertThat(register(
                                Draft.named("a").person("Megawati Soekarnoputri", "IDN"),
                                Draft.named("b").person("Sukarnoputri Megawati", "IDN"))
                        .entries(ClaimKind.PERSON))
                .hasSize(1);
    }
}
