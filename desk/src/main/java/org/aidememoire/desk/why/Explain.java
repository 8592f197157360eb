package org.aidememoire.desk.why;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.CarefulReader;
import org.aidememoire.desk.work.InFileOrder;
import org.aidememoire.desk.work.Outcome;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.explain.Explanation;
import org.aidememoire.reading.open.ReportOpener;

/** Explains reports one after the other, in the order of their files. */
public final class Explain {
    private final ReportOpener opener;
    private final CarefulReader reader;
    private final KnownFromOutside known;

    /** Explains with {@code known} said about each report. */
    public Explain(ReportOpener opener, Supplier<ReportReader> reader, KnownFromOutside known) {
        this.opener = opener;
        this.reader = new CarefulReader(reader);
        this.known = known;
    }

    /** Hands each of the reports among {@code paths} to {@code shown}, explained. */
    public Tally run(List<Path> paths, Consumer<ExplainedReport> shown) {
        return new InFileOrder(opener, Progress.SILENT)
                .run(opener.find(paths), (file, report) -> plan(file, known.addTo(report), shown), 1);
    }

    private Callable<Outcome> plan(Path file, Report report, Consumer<ExplainedReport> shown) {
        return () -> reader.read(file, each -> {
            Explanation explanation = each.explain(report);
            shown.accept(ExplainedReport.of(report, explanation));
            return explanation.reading();
        });
    }
}
