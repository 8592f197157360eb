package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a report. */
@Command(
        name = "erase",
        description = "Removes a report and every quote of it for good, where the law demands it; --why says which.")
final class EraseCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "REPORT", description = "The report: its name, its identifier, or the beginning of one.")
    private String report = "";

    @Option(names = "--for-good", required = true, description = "To be sure: this cannot be undone.")
    private boolean forGood;

    @Mixin
    private Signing signing = new Signing();

    EraseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!forGood) {
            throw new CannotException("to erase takes --for-good");
        }
        return signing.signAt(
                surroundings,
                (deciding, desk) -> deciding.erase(Signing.report(report, desk), signing.why(), signing.seen()));
    }
}
