package org.aidememoire.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.cli.page.ComparisonPage;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.decide.DecisionWords;
import org.aidememoire.desk.decide.Unattached;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.report.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a later version of a report in its place. */
@Command(
        name = "supersede",
        description = {
            "Says that a report is a later version of another, which no longer counts, and shows what changed.",
            "What was decided on the earlier version holds of the same words in the later; what finds them there no"
                    + " longer is named."
        })
final class SupersedeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier version.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later version.")
    private String newer = "";

    @Mixin
    private Signing signing = new Signing();

    SupersedeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.signAt(surroundings, (deciding, desk) -> {
            ReportId before = Signing.report(old, desk);
            ReportId after = Signing.report(newer, desk);
            // While both still count.
            Comparison changed = desk.compare(before.hex(), after.hex(), Filter.NONE);
            Outcome outcome = deciding.supersede(before, after, signing.why(), signing.seen());
            if (outcome instanceof Outcome.Taken) {
                new ComparisonPage(changed, surroundings.screen()).print();
                printCarried(before, after, desk);
            }
            return outcome;
        });
    }

    private void printCarried(ReportId before, ReportId after, Desk desk) {
        PrintWriter out = surroundings.screen().out();
        int carried = desk.decided().carriedFrom(before).size();
        List<Unattached> left = desk.decided().leftBehind(before);
        if (carried + left.size() > 0) {
            out.println("decisions on " + before.brief() + " that hold of " + after.brief() + ", too: " + carried);
            left.forEach(one -> out.println("not carried over: "
                    + Printable.line(DecisionWords.line(one.decision()) + " (" + one.because() + ")")));
        }
    }
}
