package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Restores a report. */
@Command(name = "restore", description = "Lets a report count again that was superseded or withdrawn.")
final class ReportRestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "REPORT", description = "The report: its name, its identifier, or the beginning of one.")
    private String report = "";

    @Mixin
    private Signing signing = new Signing();

    ReportRestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.signAt(
                surroundings,
                (deciding, desk) -> deciding.restore(Signing.report(report, desk), signing.why(), signing.seen()));
    }
}
