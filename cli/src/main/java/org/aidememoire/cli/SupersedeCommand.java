package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.page.ComparisonPage;
import org.aidememoire.cli.screen.Surroundings;
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
        description =
                "Says that a report is a later version of another, which no longer counts, and shows what changed.")
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
            }
            return outcome;
        });
    }
}
