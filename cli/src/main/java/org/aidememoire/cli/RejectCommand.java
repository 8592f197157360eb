package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rejects a claim. */
@Command(name = "reject", description = "Finds that the report does not say so; the claim leaves the register.")
final class RejectCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID", description = "The identifier of a claim, or its beginning; 'aide show' gives it.")
    private String id = "";

    @Mixin
    private Signing signing = new Signing();

    RejectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.sign(
                surroundings, deciding -> deciding.reject(deciding.meant(id), signing.why(), signing.seen()));
    }
}
