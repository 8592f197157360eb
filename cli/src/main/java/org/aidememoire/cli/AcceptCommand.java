package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Accepts a claim. */
@Command(name = "accept", description = "Finds a claim read rightly.")
final class AcceptCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID", description = "The identifier of a claim, or its beginning; 'aide show' gives it.")
    private String id = "";

    @Mixin
    private Signing signing = new Signing();

    AcceptCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.sign(
                surroundings, deciding -> deciding.accept(deciding.meant(id), signing.why(), signing.seen()));
    }
}
