package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.report.ReportId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report can be superseded, withdrawn, restored and erased; but for the last, nothing is lost by it. */
class WhichReportsCountTest {
    private static final ReportId TALKS = Lakeside.TALKS.id();
    private static final ReportId WIRE = Lakeside.WIRE.id();
    private static final ClaimId POST = Lakeside.post("1").id();

    private final Path folder;
    private final Desk desk;
    private final Deciding anna;

    WhichReportsCountTest(@TempDir Path folder) {
        this.folder = folder;
        desk = Lakeside.in(folder).desk();
        anna = desk.deciding(Lakeside.anna());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aWithdrawnReportSaysNothingUntilItIsRestored() {
        anna.withdraw(TALKS, "a draft", 0);
        assertThat(Lakeside.claims(desk)).containsExactly(Lakeside.wireRailway());
        assertThat(desk.reports()).hasSize(1);
        assertThat(desk.notCounting()).hasSize(1);
        assertThat(desk.findKept("talks")).containsExactly(TALKS);
        assertThat(desk.search("Busia", Filter.NONE, 5).found()).isEmpty();

        anna.restore(TALKS, "", 0);
        assertThat(Lakeside.claims(desk)).hasSize(4);
        assertThat(desk.notCounting()).isEmpty();
    }

    @Test
    void undoingAWithdrawalRestoresToo() {
        anna.withdraw(TALKS, "a draft", 0);
        anna.undo(1, "", 0);
        assertThat(Lakeside.claims(desk)).hasSize(4);
    }

    @Test
    void theRegisterReadsTheNewerVersion() {
        anna.supersede(TALKS, WIRE, "the agency corrected it", 0);
        assertThat(Lakeside.claims(desk)).containsExactly(Lakeside.wireRailway());
        assertThat(desk.decided().whyNotCounting(TALKS)).map(Decision::number).contains(1L);
        assertThat(desk.report(TALKS)).isEqualTo(Lakeside.TALKS);
    }

    @Test
    void whatDoesNotCountCannotTakeAnothersPlace() {
        anna.supersede(TALKS, WIRE, "", 0);
        assertThatThrownBy(() -> anna.supersede(WIRE, TALKS, "", 0)).isInstanceOf(CannotDecideException.class);
        assertThatThrownBy(() -> anna.supersede(WIRE, WIRE, "", 0)).isInstanceOf(CannotDecideException.class);
        assertThatThrownBy(() -> anna.restore(WIRE, "", 0)).isInstanceOf(CannotDecideException.class);
    }

    @Test
    void whatIsErasedIsFoundNowhere() throws IOException {
        anna.accept(POST, "as the minutes of Busia say", 0);
        assertThat(desk.search("Busia", Filter.NONE, 5).found()).isNotEmpty();
        anna.erase(TALKS, "by order of a court", 0);

        assertThat(Lakeside.claims(desk)).containsExactly(Lakeside.wireRailway());
        assertThat(desk.search("Busia", Filter.NONE, 5).found()).isEmpty();
        assertThat(desk.decided().log()).hasSize(2).first().satisfies(one -> assertThat(one.isErased())
                .isTrue());
        assertThatThrownBy(() -> anna.undo(1, "", 0)).isInstanceOf(CannotDecideException.class);
        assertThatThrownBy(() -> anna.undo(2, "", 0)).isInstanceOf(CannotDecideException.class);
        desk.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Busia")
                        .doesNotContain("busia");
            }
        }
    }

    @Test
    void whatIsErasedIsNotTakenInAgain() throws IOException {
        anna.erase(TALKS, "by order of a court", 0);
        Path file = folder.resolve("talks.txt");
        Files.writeString(file, Lakeside.TALKS.text());
        Tally tally = desk.takeIn(List.of(file), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
        assertThat(tally.complete()).isFalse();
        assertThat(tally.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .contains("erased (decision 1)"));
    }

    @Test
    void eachActTakesItsRole() {
        Deciding coder = desk.deciding(Lakeside.called("carl", Role.CODER));
        assertThatThrownBy(() -> coder.withdraw(TALKS, "a draft", 0)).isInstanceOf(CannotDecideException.class);
        Deciding reviewer = desk.deciding(Lakeside.boun());
        assertThatThrownBy(() -> reviewer.erase(TALKS, "a court", 0)).isInstanceOf(CannotDecideException.class);
        assertThatThrownBy(() -> reviewer.withdraw(TALKS, "", 0))
                .isInstanceOf(CannotDecideException.class)
                .hasMessageContaining("takes a reason");
        assertThat(reviewer.withdraw(TALKS, "a draft", 0)).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void anEntryIsTakenForNoneWhereItsReportsAreGone() {
        anna.withdraw(TALKS, "a draft", 0);
        assertThatThrownBy(() -> anna.accept(POST, "", 0))
                .isInstanceOf(CannotDecideException.class)
                .hasMessageContaining("no claim has the identifier");
        assertThat(desk.decided().whyNotCounting(WIRE)).isEqualTo(Optional.empty());
    }
}
