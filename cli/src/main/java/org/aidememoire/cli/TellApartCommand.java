package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells two reports apart. */
@Command(
        name = "tell-apart",
        description = "Says that two reports whose words are nearly the same are reports of their own.")
final class TellApartCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "REPORT", description = "The one report.")
    private String report = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The other.")
    private String other = "";

    @Mixin
    private Signing signing = new Signing();

    TellApartCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.signAt(
                surroundings,
                (deciding, desk) -> deciding.tellApart(
                        Signing.report(report, desk), Signing.report(other, desk), signing.why(), signing.seen()));
    }
}
