package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aidememoire.model.report.Report;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** A store moves from any kind of database to any other and is the same there. */
@ParameterizedClass
@CsvSource({"SQLITE, POSTGRESQL", "POSTGRESQL, SQLITE", "SQLITE, SQLITE", "POSTGRESQL, POSTGRESQL"})
class CopyTest {
    private final Place here;
    private final Place there;

    CopyTest(Kind from, Kind to, @TempDir Path folder) throws Exception {
        here = from.place(Files.createDirectory(folder.resolve("here")));
        there = to.place(Files.createDirectory(folder.resolve("there")));
        FullStore.fill(here);
    }

    @Test
    void whatArrivesIsWhatWasSent() {
        try (Store from = here.open();
                Store to = there.open()) {
            assertThat(to.isEmpty()).isTrue();
            String digest = to.takeOver(from);
            assertThat(to.inspect()).isEqualTo(from.inspect());
            assertThat(to.inspect().digest()).isEqualTo(digest);
            assertThat(to.inspect().faults()).isEmpty();
            assertThat(to.readings()).isEqualTo(from.readings());
            assertThat(to.figures()).isEqualTo(from.figures());
            assertThat(to.decisions()).isEqualTo(from.decisions());
            assertThat(to.extent()).isEqualTo(from.extent());
            assertThat(to.report(SampleReports.nairobi().id())).contains(SampleReports.nairobi());
        }
    }

    @Test
    void theCopyIsWorkedOnAsTheOriginalWouldBe() {
        Report next = SampleReports.plain(7);
        try (Store from = here.open();
                Store to = there.open()) {
            to.takeOver(from);
            to.keep(next, SampleReports.nothingIn(next));
            to.decide(SampleDecisions.remarksOnCoal("anna"), 0);
            assertThat(to.readings()).hasSize(from.readings().size() + 1);
            assertThat(to.decisions()).hasSize(from.decisions().size() + 1);
            assertThat(to.inspect().faults()).isEmpty();
        }
    }

    @Test
    void nothingIsCopiedOverWhatIsKept() {
        Report already = SampleReports.plain(7);
        try (Store from = here.open();
                Store to = there.open()) {
            to.keep(already, SampleReports.nothingIn(already));
            String before = to.inspect().digest();
            assertThatIllegalArgumentException().isThrownBy(() -> to.takeOver(from));
            assertThat(to.inspect().digest()).isEqualTo(before);
        }
    }

    @Test
    void aCopyThatFailsLeavesNothingBehind() {
        try (Store from = here.open();
                Store to = there.open()) {
            try (Handle hand = there.look()) {
                hand.execute("DROP TABLE seals");
            }
            assertThatThrownBy(() -> to.takeOver(from)).isInstanceOf(StoreException.class);
            assertThat(there.count("reports")).isZero();
        }
    }
}
