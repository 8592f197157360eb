package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
    static KenyaAndUganda register;

    @BeforeAll
    static void keepTheReports(@TempDir Path folder) {
        register = KenyaAndUganda.in(folder);
    }

    private static Ran show(String id) {
        return Ran.aide("show", id, "--store", register.store);
    }

    @Test
    void anEntryShowsItsFieldsItsWordsInPlaceTheCueAndTheRule() {
        Ran ran = show(register.talks.id("extend the lake railway to Kampala by 2031"));

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("force        agreed", "by           KEN, UGA", "sectors      transport")
                .contains("agreed to »extend the lake railway to Kampala by 2031«, and Uganda")
                .contains("cue", "They »agreed to« extend")
                .contains("rule         written/by-hand, reader 0.0-test")
                .contains("2024-05-02  2024-05-02-nairobi  Lake News");
    }

    @Test
    void anEntryAnswersToEachOfItsClaimsAndSaysWhyTheyAreOne() {
        String one = show(register.talks.id("Amina Wérè")).out();

        assertThat(one).contains("because      same name: amina were", "2 sources", "undated  phone-call");
        assertThat(show(register.undated.id("Amina Were")).out()).isEqualTo(one);
        assertThat(one).as("what another source says otherwise").contains("name         Amina Were");
    }

    @Test
    void theBeginningOfAnIdentifierIsEnoughWhereItIsClear() {
        String id = register.talks.id("a brotherhood of one lake");
        assertThat(show(id.substring(0, 6)).out()).isEqualTo(show(id).out());
    }

    @Test
    void whatIsNotClearIsAnsweredWithTheCandidates() {
        Ran ran = Ran.aide("show", "2", "--store", register.store);
        assertThat(ran.code()).isEqualTo(1);

        Ran several = show("20");
        assertThat(several.code()).isEqualTo(1);
        assertThat(several.complaint())
                .contains("'20' could be ", "(report 2023-01-09-andes)", "(report 2024-05-02-nairobi)");
    }

    @Test
    void whatIsNotThereIsSaid() {
        Ran ran = show("zzzzzz");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaint()).isEqualTo("aide: nothing in the store has the identifier or the name 'zzzzzz'");
    }

    @Test
    void aReportShowsItsTextWithNumberedClaimsAndWhatTheyAre() {
        Ran ran = show("phone-call");

        assertThat(ran.out())
                .contains("[1 Amina Were 1], the President of Kenya, [2 telephoned 2] President [3 Joseph Okello 3]")
                .contains("promised not to [4 close the lake ports 4].")
                .contains("  4  " + register.undated.id("close the lake ports") + "  commitments");
    }

    @Test
    void marksMayLieWithinMarks() {
        assertThat(show("2024-05-02-nairobi").out()).contains("extend the [5 lake railway to Kampala 5] by 2031 4]");
    }

    @Test
    void aReportAnswersToItsIdentifierAndTheBeginningOfIt() {
        String hex = register.undated.report().id().hex();
        assertThat(show(hex).out())
                .isEqualTo(show("phone-call").out())
                .isEqualTo(show(hex.substring(0, 9)).out());
    }

    @Test
    void aTerminalGetsColoursAndTheSameWords() {
        Ran plain = show("phone-call");
        Ran coloured = Ran.in(OptionalInt.of(80), true, Map.of(), "show", "phone-call", "--store", register.store);

        assertThat(coloured.out()).contains("\u001b[36mAmina Were\u001b[0m");
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain.out());
    }
}
