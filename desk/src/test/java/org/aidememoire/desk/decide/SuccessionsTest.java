package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.desk.kept.KeptRegister;
import org.aidememoire.desk.kept.Resolving;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.KeptReading;
import org.aidememoire.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found out of two versions is remembered as long as it is so, and found out only where somebody decided. */
class SuccessionsTest {
    private static final Report LATER = Lakeside.report("later", "CORRECTION. " + Lakeside.TALKS.text());
    private static final Report OTHER = Lakeside.report("other", "CORRECTION. " + Lakeside.WIRE.text());

    private static Commitment again(String reader, String words) {
        return Lakeside.commitment(LATER, Force.AGREED, reader, words, "transport", "KEN", "UGA");
    }

    private static void remarkOn(ClaimId id, Store store) {
        store.decide(
                new Draft(
                        Lakeside.anna(),
                        new Subject.OfEntry(new TreeSet<>(Set.of(id))),
                        new Act.Annotate(),
                        "ask again"),
                0);
    }

    private static void supersede(ReportId report, ReportId later, Store store) {
        store.decide(new Draft(Lakeside.anna(), new Subject.OfReport(report), new Act.Supersede(later), ""), 0);
    }

    @Test
    void onlyReportsOnWhichSomebodyDecidedAreOpenedAndOnlyOnce(@TempDir Path folder) {
        Lakeside lakeside = Lakeside.in(folder);
        lakeside.read(LATER, "1", again("1", Lakeside.RAILWAY));
        lakeside.read(OTHER, "1");
        try (Store store = Store.open(lakeside.store)) {
            remarkOn(Lakeside.railway("1").id(), store);
            supersede(Lakeside.TALKS.id(), LATER.id(), store);
            supersede(Lakeside.WIRE.id(), OTHER.id(), store);
            List<ReportId> opened = new ArrayList<>();
            Successions successions = new Successions(
                    report -> {
                        opened.add(report);
                        return store.text(report);
                    },
                    report -> store.reading(report).map(KeptReading::reading));

            new Decided(store.decisions(), successions);
            Decided now = new Decided(store.decisions(), successions);

            assertThat(opened).containsExactlyInAnyOrder(Lakeside.TALKS.id(), LATER.id());
            assertThat(now.on(again("1", Lakeside.RAILWAY).id()))
                    .extracting(Decision::number)
                    .containsExactly(1L);
        }
    }

    @Test
    void aRunningProcessFollowsANewReading(@TempDir Path folder) {
        Lakeside lakeside = Lakeside.in(folder);
        Commitment before = again("1", Lakeside.RAILWAY);
        Commitment after = again("2", "agreed to " + Lakeside.RAILWAY);
        lakeside.read(LATER, "1", before);
        try (Store store = Store.open(lakeside.store);
                // So small that every change makes it begin anew.
                KeptRegister register = new KeptRegister(store, folder.resolve("kept"), 0, Resolving.SILENT)) {
            remarkOn(Lakeside.railway("1").id(), store);
            supersede(Lakeside.TALKS.id(), LATER.id(), store);
            assertThat(register.decided().on(before.id())).hasSize(1);

            lakeside.read(LATER, "2", after);
            assertThat(register.decided().on(after.id())).hasSize(1);
            assertThat(register.decided().on(before.id())).isEmpty();
        }
    }
}
