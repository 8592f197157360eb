package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Withdraws a report. */
@Command(
        name = "withdraw",
        description = "Takes a report that was read by mistake out of every answer; --why says what for.")
final class WithdrawCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "REPORT", description = "The report: its name, its identifier, or the beginning of one.")
    private String report = "";

    @Mixin
    private Signing signing = new Signing();

    WithdrawCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.signAt(
                surroundings,
                (deciding, desk) -> deciding.withdraw(Signing.report(report, desk), signing.why(), signing.seen()));
    }
}
