package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that two entries do not hang together. */
@Command(
        name = "untie",
        description = "Says that two entries do not hang together; if they are of one kind, they are not one either.")
final class UntieCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ID", description = "The identifier of an entry, or its beginning.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "ID", description = "The identifier of the other, or its beginning.")
    private String other = "";

    @Mixin
    private Signing signing = new Signing();

    UntieCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.sign(
                surroundings,
                deciding -> deciding.untie(deciding.meant(one), deciding.meant(other), signing.why(), signing.seen()));
    }
}
